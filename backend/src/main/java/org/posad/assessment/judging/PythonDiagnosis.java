package org.posad.assessment.judging;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.posad.assessment.CompilerMessage;

/** Reads CPython's tracebacks (3.8 and later). */
final class PythonDiagnosis implements Diagnosis {

    private static final String TRACEBACK = "Traceback (most recent call last):";
    private static final Pattern FRAME = Pattern.compile("^ *File \"([^\"\\n]+)\", line (\\d+)", Pattern.MULTILINE);
    private static final Pattern EXCEPTION = Pattern.compile("^([A-Za-z_][\\w.]*)(?::.*)?$", Pattern.MULTILINE);
    private static final Pattern REFUSAL =
            Pattern.compile("^(?:SyntaxError|IndentationError|TabError): (.*)$", Pattern.MULTILINE);
    private static final Pattern CARET = Pattern.compile("^( +)\\^+ *$", Pattern.MULTILINE);
    /** Python shows the line of code without its own indentation, behind this many blanks. */
    private static final int SHOWN_INDENT = 4;

    /** A file that does not parse is told of without a traceback: nothing has run yet. */
    @Override
    public boolean refusedToStart(String stderr) {
        return !stderr.contains(TRACEBACK)
                && FRAME.matcher(stderr).find()
                && REFUSAL.matcher(stderr).find();
    }

    @Override
    public List<CompilerMessage> messages(String output, Sources sources) {
        var places = FRAME.matcher(output).results().toList();
        var refusal = REFUSAL.matcher(output);
        if (places.isEmpty() || !refusal.find()) {
            return List.of();
        }
        var place = places.getLast();
        var file = place.group(1);
        var line = Numbers.lineNumber(place.group(2));
        return List.of(new CompilerMessage(
                file,
                line,
                column(output.substring(place.end()), sources.line(file, line)),
                CompilerMessage.Severity.ERROR,
                refusal.group(1)));
    }

    @Override
    public Crash crash(String stderr, Sources sources) {
        int last = stderr.lastIndexOf(TRACEBACK);
        if (last < 0) {
            return Crash.UNKNOWN;
        }
        var traceback = stderr.substring(last + TRACEBACK.length());
        var exception = EXCEPTION.matcher(traceback);
        return new Crash(
                exception.find() ? Crash.simpleName(exception.group(1)) : null,
                FRAME.matcher(traceback)
                        .results()
                        .filter(frame -> frame.group(1).equals(sources.mainFile()))
                        .reduce((_, deeper) -> deeper)
                        .map(PythonDiagnosis::line)
                        .orElse(null));
    }

    private static Integer line(MatchResult frame) {
        return Numbers.lineNumber(frame.group(2));
    }

    private static int column(String afterPlace, String code) {
        var caret = CARET.matcher(afterPlace);
        if (!caret.find()) {
            return 1;
        }
        int indent = code.length() - code.stripLeading().length();
        return Math.max(1, caret.group(1).length() - SHOWN_INDENT + indent + 1);
    }
}
