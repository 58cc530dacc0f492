package org.posad.catalog.reading;

import java.util.List;
import java.util.Map;

/**
 * What a course says about mutants of its solutions.
 *
 * @param bar how many of a hundred have to die
 * @param equivalents by the exercise's slug: mutants that do the same as the solution
 */
public record MutationTerms(int bar, Map<String, List<Equivalent>> equivalents) {

    /**
     * A mutant that no test can tell from the solution.
     *
     * @param mutant its name, such as {@code main.py:7 < → <=}
     * @param line where it is listed in {@code exercise.yaml}
     */
    public record Equivalent(String mutant, String reason, int line) {}

    public List<Equivalent> equivalentsOf(String exercise) {
        return equivalents.getOrDefault(exercise, List.of());
    }
}
