package org.posad.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.posad.catalog.ExerciseId;

/** @param passed null while there is no verdict */
public record SubmissionSummary(
        SubmissionId id,
        ExerciseId exercise,
        Instant receivedAt,
        @Nullable Boolean passed) {}
