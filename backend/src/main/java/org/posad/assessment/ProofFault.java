package org.posad.assessment;

import org.posad.catalog.ExerciseId;

/**
 * Something in an exercise that would mislead students.
 *
 * @param part the folder of the exercise that it is about: {@code starter}, {@code wrong/no-space}, …
 * @param remedy what the author can do about it
 */
public record ProofFault(ExerciseId exercise, String part, String problem, String remedy) {

    @Override
    public String toString() {
        return "%s: %s: %s %s".formatted(exercise, part, problem, remedy);
    }
}
