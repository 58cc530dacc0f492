package org.posad.gate;

import java.util.List;
import org.posad.catalog.CourseContent;
import org.posad.catalog.Exercise;
import org.posad.catalog.GradedExercise;

/**
 * How much there is in a course.
 *
 * @param io exercises on input and output
 * @param unit exercises with unit tests
 * @param sql exercises in SQL
 * @param wrong wrong solutions of all exercises
 */
public record Tally(int lessons, int io, int unit, int sql, int wrong) {

    static Tally of(CourseContent content) {
        var exercises = content.gradedExercises();
        return new Tally(
                (int) content.course().lessons().count(),
                count(exercises, Exercise.Kind.IO),
                count(exercises, Exercise.Kind.UNIT),
                count(exercises, Exercise.Kind.SQL),
                exercises.stream().mapToInt(each -> each.wrong().size()).sum());
    }

    private static int count(List<GradedExercise> exercises, Exercise.Kind kind) {
        return (int) exercises.stream()
                .filter(each -> each.exercise().kind() == kind)
                .count();
    }
}
