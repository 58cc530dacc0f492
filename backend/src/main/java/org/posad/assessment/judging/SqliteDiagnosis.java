package org.posad.assessment.judging;

import java.util.List;
import java.util.regex.Pattern;
import org.posad.assessment.CompilerMessage;

/** Reads {@code Parse error near line 3: …}, as the shell of SQLite writes it, and what our own script tells. */
final class SqliteDiagnosis implements Diagnosis {

    private static final Pattern NEAR = Pattern.compile("rror(?: near|:? at)? line (\\d+)");

    @Override
    public List<CompilerMessage> messages(String output, Sources sources) {
        return CaretMessages.in(output);
    }

    @Override
    public Crash crash(String stderr, Sources sources) {
        var near = NEAR.matcher(stderr);
        return near.find() ? new Crash(null, Numbers.lineNumber(near.group(1))) : Crash.UNKNOWN;
    }
}
