package org.posad.assessment;

import java.time.Instant;
import org.posad.catalog.ExerciseId;

/**
 * What a certificate may say about an accepted submission.
 *
 * @param release of the course that the test suite belongs to
 * @param suiteDigest lower-case hex SHA-256 of the test suite
 * @param sourcesDigest lower-case hex SHA-256 of the learner's files
 * @param toolchain that ran it, with its version
 */
public record Evidence(
        SubmissionId submission,
        ExerciseId exercise,
        int release,
        String suiteDigest,
        String sourcesDigest,
        String toolchain,
        int tests,
        int testsPassed,
        Instant gradedAt) {}
