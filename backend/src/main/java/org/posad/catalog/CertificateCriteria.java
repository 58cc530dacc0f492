package org.posad.catalog;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a course's certificate asks for, and what it says beside.
 *
 * @param share of the exercises to be solved, above 0 and at most 1
 * @param mustSolve exercises that have to be among them
 * @param skills that have to be mastered: for each the share of the exercises that ask for it
 * @param validMonths after which what was shown counts as out of date; none, and it never does
 * @param alignment of the course's skills with public frameworks
 */
public record CertificateCriteria(
        double share,
        Set<ExerciseId> mustSolve,
        Map<String, Double> skills,
        @Nullable Integer validMonths,
        List<Alignment> alignment) {

    /**
     * A skill of a public framework, such as ESCO.
     *
     * @param skill of the course, by its id
     * @param url that names it for ever
     */
    public record Alignment(String skill, String framework, String name, String url) {}

    @SuppressWarnings("ConstantConditions") // releases that were published before know nothing of skills and alignment
    public CertificateCriteria {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("A share is above 0 and at most 1, not " + share);
        }
        skills = skills == null ? Map.of() : skills;
        alignment = alignment == null ? List.of() : alignment;
    }

    public CertificateCriteria(double share, Set<ExerciseId> mustSolve) {
        this(share, mustSolve, Map.of(), null, List.of());
    }

    /** Whether somebody who has solved these has earned the course's certificate. */
    public boolean metIn(Course course, Predicate<ExerciseId> solved) {
        return isSolved(course.exercises().toList(), share, solved)
                && mustSolve.stream().allMatch(solved)
                && skills.entrySet().stream()
                        .allMatch(skill -> isSolved(course.askingFor(skill.getKey()), skill.getValue(), solved));
    }

    private static boolean isSolved(List<Exercise> exercises, double share, Predicate<ExerciseId> solved) {
        return exercises.stream().map(Exercise::id).filter(solved).count() >= share * exercises.size();
    }
}
