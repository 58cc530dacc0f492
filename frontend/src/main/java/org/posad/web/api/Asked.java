package org.posad.web.api;

import java.util.Optional;
import java.util.UUID;
import org.posad.assessment.SubmissionId;
import org.posad.catalog.CourseId;
import org.posad.catalog.ExerciseId;

/** Names in addresses; what cannot be a name names nothing. */
final class Asked {

    private Asked() {}

    static Optional<CourseId> courseId(String slug) {
        try {
            return Optional.of(new CourseId(slug));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    static Optional<ExerciseId> exerciseId(String path) {
        try {
            return Optional.of(new ExerciseId(path));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    static Optional<SubmissionId> submissionId(String id) {
        try {
            return Optional.of(new SubmissionId(UUID.fromString(id)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
