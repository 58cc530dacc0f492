package org.posad.assessment.judging;

import java.util.List;
import java.util.regex.Pattern;
import org.posad.assessment.CompilerMessage;

/** Reads Node's report of an uncaught error: place, code, caret, error, stack. */
final class NodeDiagnosis implements Diagnosis {

    private static final Pattern PLACE = Pattern.compile("^([\\w.-]+):(\\d+)$", Pattern.MULTILINE);
    private static final Pattern CARET = Pattern.compile("^([ \\t]*)\\^+ *$", Pattern.MULTILINE);
    private static final Pattern ERROR =
            Pattern.compile("^(?:Uncaught )?([A-Z]\\w*)(?: \\[\\w+])?(?:: (.*))?$", Pattern.MULTILINE);

    @Override
    public boolean refusedToStart(String stderr) {
        var error = ERROR.matcher(stderr);
        return PLACE.matcher(stderr).find()
                && error.find()
                && error.group(1).equals("SyntaxError")
                && stderr.contains("wrapSafe");
    }

    @Override
    public List<CompilerMessage> messages(String output, Sources sources) {
        var place = PLACE.matcher(output);
        var error = ERROR.matcher(output);
        if (!place.find() || !error.find(place.end())) {
            return List.of();
        }
        var caret = CARET.matcher(output);
        var text = error.group(2);
        return List.of(new CompilerMessage(
                place.group(1),
                Numbers.lineNumber(place.group(2)),
                caret.find(place.end()) ? caret.group(1).length() + 1 : 1,
                CompilerMessage.Severity.ERROR,
                text == null ? error.group(1) : text));
    }

    @Override
    public Crash crash(String stderr, Sources sources) {
        var error = ERROR.matcher(stderr);
        if (!error.find()) {
            return Crash.UNKNOWN;
        }
        var frame = Pattern.compile(Pattern.quote(sources.mainFile()) + ":(\\d+):\\d+\\)?$", Pattern.MULTILINE)
                .matcher(stderr);
        return new Crash(
                error.group(1), frame.find(error.end()) ? Integer.valueOf(Numbers.lineNumber(frame.group(1))) : null);
    }
}
