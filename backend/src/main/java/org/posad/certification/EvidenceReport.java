package org.posad.certification;

import java.time.Instant;
import java.util.List;
import org.posad.catalog.Text;

/**
 * What a certificate stands on, in every language of the platform. It has an address of its own, never changes, and the
 * certificate names its digest: whoever trusts the signature may trust this.
 *
 * @param certificate address of the certificate's page
 * @param criteria what had to be done
 * @param conditions under which it was done
 * @param limits what the certificate does not say
 * @param skills those of the course that were assessed
 * @param work one accepted program for each solved exercise, in the course's order
 */
public record EvidenceReport(
        String certificate,
        CourseTaken course,
        Text criteria,
        List<Text> conditions,
        List<Text> limits,
        List<Skill> skills,
        List<Work> work) {

    /**
     * @param release which is immutable
     * @param hours of work for an average student, as the course's authors say
     */
    public record CourseTaken(String id, int release, Text title, Text summary, int hours, int exercises) {}

    /**
     * @param exercises of the course that ask for it
     * @param solved of these
     */
    public record Skill(String id, Text title, int exercises, int solved) {}

    /**
     * The first program of the holder's that passed.
     *
     * @param release whose tests it was run against
     * @param suite {@code sha256:} and the digest of the tests
     * @param sources {@code sha256:} and the digest of the program's files
     * @param toolchain with its version
     */
    public record Work(
            String exercise,
            Text title,
            List<String> skills,
            int release,
            String suite,
            String sources,
            String toolchain,
            int tests,
            int testsPassed,
            Instant solvedAt) {}
}
