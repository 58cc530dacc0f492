package org.posad.discussion;

import java.time.Instant;
import java.util.Optional;
import org.posad.catalog.ExerciseId;

/**
 * A question as lists show it.
 *
 * @param answers that can be read
 * @param settled one of the answers has been accepted
 * @param hidden the reason, where it is shown to its author and to instructors only
 */
public record Question(
        QuestionId id,
        ExerciseId exercise,
        Author author,
        Message text,
        Instant askedAt,
        int answers,
        boolean settled,
        Optional<String> hidden) {}
