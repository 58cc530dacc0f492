package org.posad.learning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.posad.catalog.CourseId;
import org.posad.catalog.ExerciseId;
import org.posad.catalog.LessonId;

/**
 * How far a learner has come in a course.
 *
 * @param percent of the exercises solved, rounded down
 * @param continueAt the lesson to go on with: where the learner was, or the next one if that is finished
 * @param completed the course's criteria are met
 * @param missing what the certificate still asks for
 */
public record CourseProgress(
        CourseId course,
        Set<ExerciseId> solved,
        Set<LessonId> finished,
        int percent,
        Optional<LessonId> continueAt,
        boolean completed,
        Missing missing) {

    /**
     * @param exercises to be solved yet, whichever; those of {@code mustSolve} count among them
     * @param mustSolve to be solved yet in any case, in the course's order
     */
    public record Missing(int exercises, List<ExerciseId> mustSolve) {}
}
