package org.posad.assessment.judging;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.posad.assessment.CompilerMessage;
import org.posad.assessment.CompilerMessage.Severity;

/** Reads {@code file:line:[column:] kind: text}, as gcc, clang and javac write it. */
final class CaretMessages {

    private static final Pattern MESSAGE =
            Pattern.compile("^([\\w.-]+):(\\d+):(?:(\\d+):)? (fatal error|error|warning): (.*)$", Pattern.MULTILINE);
    private static final Pattern CARET = Pattern.compile("^([ \\t]*)\\^[ \\t]*$", Pattern.MULTILINE);

    private CaretMessages() {}

    static List<CompilerMessage> in(String output) {
        var found = MESSAGE.matcher(output).results().toList();
        return IntStream.range(0, found.size())
                .mapToObj(i -> {
                    int end = i + 1 < found.size() ? found.get(i + 1).start() : output.length();
                    return message(found.get(i), output.substring(found.get(i).end(), end));
                })
                .toList();
    }

    private static CompilerMessage message(MatchResult found, String below) {
        var column = found.group(3);
        return new CompilerMessage(
                found.group(1),
                Numbers.lineNumber(found.group(2)),
                column == null ? caretColumn(below) : Numbers.lineNumber(column),
                found.group(4).equals("warning") ? Severity.WARNING : Severity.ERROR,
                found.group(5));
    }

    private static int caretColumn(String below) {
        var caret = CARET.matcher(below);
        return caret.find() ? caret.group(1).length() + 1 : 1;
    }
}
