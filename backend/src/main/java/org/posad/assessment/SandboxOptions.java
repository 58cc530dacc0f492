package org.posad.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.posad.assessment.judging.Examination;
import org.posad.assessment.sandbox.Run;
import org.posad.catalog.ProgrammingLanguage;

/** How a sandbox is started that serves this platform and nobody else. */
public final class SandboxOptions {

    private SandboxOptions() {}

    /**
     * Arguments of its command. It ends with the process that starts it, and tests no languages at its start that no course
     * can be written in: some compilers take ten seconds for their first program.
     */
    public static List<String> ofOwn() {
        var languages = IntStream.concat(
                        Arrays.stream(ProgrammingLanguage.values()).mapToInt(Examination::languageId),
                        IntStream.of(Run.MULTI_FILE))
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(","));
        return List.of("--posad.sandbox.exit-with-parent=true", "--posad.sandbox.languages=" + languages);
    }
}
