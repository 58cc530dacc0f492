package org.posad.assessment.judging;

import java.util.List;
import java.util.regex.Pattern;
import org.posad.assessment.CompilerMessage;

/** Reads {@code main.sh: line 3: …}. Bash reads as it goes, so that even a syntax error comes in mid-run. */
final class BashDiagnosis implements Diagnosis {

    @Override
    public List<CompilerMessage> messages(String output, Sources sources) {
        return List.of();
    }

    @Override
    public Crash crash(String stderr, Sources sources) {
        return Pattern.compile("^" + Pattern.quote(sources.mainFile()) + ": line (\\d+): ", Pattern.MULTILINE)
                .matcher(stderr)
                .results()
                .reduce((_, later) -> later)
                .map(found -> new Crash(null, Numbers.lineNumber(found.group(1))))
                .orElse(Crash.UNKNOWN);
    }
}
