package org.posad.assessment.judging;

import java.util.List;
import java.util.regex.Pattern;
import org.posad.assessment.CompilerMessage;

/** Reads javac's messages and the JVM's stack traces. */
final class JavaDiagnosis implements Diagnosis {

    private static final Pattern UNCAUGHT =
            Pattern.compile("^Exception in thread \"[^\"\\n]*\" ([\\w.$]+)", Pattern.MULTILINE);

    @Override
    public List<CompilerMessage> messages(String output, Sources sources) {
        return CaretMessages.in(output);
    }

    @Override
    public Crash crash(String stderr, Sources sources) {
        var uncaught = UNCAUGHT.matcher(stderr);
        if (!uncaught.find()) {
            return Crash.UNKNOWN;
        }
        var frame = Pattern.compile("\\(" + Pattern.quote(sources.mainFile()) + ":(\\d+)\\)")
                .matcher(stderr);
        return new Crash(
                Crash.simpleName(uncaught.group(1)),
                frame.find(uncaught.end()) ? Integer.valueOf(Numbers.lineNumber(frame.group(1))) : null);
    }
}
