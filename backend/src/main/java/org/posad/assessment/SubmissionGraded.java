package org.posad.assessment;

import java.time.Instant;
import org.posad.accounts.LearnerId;
import org.posad.catalog.ExerciseId;

/**
 * A submission has its verdict, once and for all.
 *
 * @param receivedAt when it was handed in, which is what deadlines look at
 */
public record SubmissionGraded(
        SubmissionId submission, LearnerId learner, ExerciseId exercise, boolean passed, Instant receivedAt) {}
