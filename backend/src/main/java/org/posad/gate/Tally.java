package org.posad.gate;

import java.util.EnumMap;
import java.util.Map;
import org.posad.catalog.CourseContent;
import org.posad.catalog.Exercise;

/**
 * How much there is in a course.
 *
 * @param exercises by kind, where there are any
 * @param wrong wrong solutions of all exercises
 * @param unchanged exercises that were not run again
 */
public record Tally(int lessons, Map<Exercise.Kind, Integer> exercises, int wrong, int unchanged) {

    static Tally of(CourseContent content, int unchanged) {
        var kinds = new EnumMap<Exercise.Kind, Integer>(Exercise.Kind.class);
        content.gradedExercises().forEach(each -> kinds.merge(each.exercise().kind(), 1, Integer::sum));
        return new Tally(
                (int) content.course().lessons().count(),
                kinds,
                content.gradedExercises().stream()
                        .mapToInt(each -> each.wrong().size())
                        .sum(),
                unchanged);
    }
}
