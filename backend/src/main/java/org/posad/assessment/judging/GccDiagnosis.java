package org.posad.assessment.judging;

import java.util.List;
import java.util.regex.Pattern;
import org.posad.assessment.CompilerMessage;

/** Reads what gcc and g++ say. Their programs die of signals, which say nothing of lines. */
final class GccDiagnosis implements Diagnosis {

    private static final Pattern THROWN =
            Pattern.compile("^terminate called after throwing an instance of '(?:\\w+::)*(\\w+)'", Pattern.MULTILINE);

    @Override
    public List<CompilerMessage> messages(String output, Sources sources) {
        return CaretMessages.in(output);
    }

    @Override
    public Crash crash(String stderr, Sources sources) {
        var thrown = THROWN.matcher(stderr);
        return thrown.find() ? new Crash(thrown.group(1), null) : Crash.UNKNOWN;
    }
}
