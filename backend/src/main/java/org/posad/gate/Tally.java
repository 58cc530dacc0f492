package org.posad.gate;

import org.posad.catalog.CourseContent;
import org.posad.catalog.Exercise;

/**
 * How much there is in a course.
 *
 * @param io exercises on input and output
 * @param unit exercises with unit tests
 * @param wrong wrong solutions of all exercises
 */
public record Tally(int lessons, int io, int unit, int wrong) {

    static Tally of(CourseContent content) {
        var exercises = content.gradedExercises();
        var io = (int) exercises.stream()
                .filter(each -> each.exercise().kind() == Exercise.Kind.IO)
                .count();
        return new Tally(
                (int) content.course().lessons().count(),
                io,
                exercises.size() - io,
                exercises.stream().mapToInt(each -> each.wrong().size()).sum());
    }
}
