package org.posad.learning;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.posad.catalog.Course;
import org.posad.catalog.Exercise;
import org.posad.catalog.ExerciseId;
import org.posad.catalog.Lesson;
import org.posad.catalog.LessonId;
import org.posad.learning.CourseProgress.Missing;

/** Reads what a learner has solved against the course as it is published now. */
record CourseProgressReading(Course course, Set<String> solved, Optional<String> lastLesson) {

    /** Four fifths of five are four, whatever doubles make of it. */
    private static final double ROUNDING = 1e-9;

    CourseProgress read(boolean completed) {
        var exercises = course.exercises().toList();
        var done = exercises.stream()
                .filter(this::isSolved)
                .map(Exercise::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var finished = course.lessons()
                .filter(this::isFinished)
                .map(Lesson::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var percent = exercises.isEmpty() ? 0 : 100 * done.size() / exercises.size();
        return new CourseProgress(course.id(), done, finished, percent, continueAt(finished), completed, missing(done));
    }

    private Missing missing(Set<ExerciseId> done) {
        var criteria = course.certificate();
        var mustSolve = course.exercises()
                .map(Exercise::id)
                .filter(criteria.mustSolve()::contains)
                .filter(exercise -> !done.contains(exercise))
                .toList();
        var share = (int) Math.ceil(criteria.share() * course.exercises().count() - ROUNDING);
        return new Missing(Math.max(share - done.size(), mustSolve.size()), mustSolve);
    }

    /** Where the learner was; if that is finished, the next lesson that is not; if all are, where the learner was. */
    private Optional<LessonId> continueAt(Set<LessonId> finished) {
        var lessons = course.lessons().map(Lesson::id).toList();
        var last = lastLesson.map(slug -> LessonId.of(course.id(), slug)).filter(lessons::contains);
        return after(lessons, last).stream()
                .filter(lesson -> !finished.contains(lesson))
                .findFirst()
                .or(() -> last)
                .or(() -> lessons.stream().findFirst());
    }

    private static List<LessonId> after(List<LessonId> lessons, Optional<LessonId> last) {
        return last.map(lesson -> lessons.subList(lessons.indexOf(lesson), lessons.size()))
                .orElse(lessons);
    }

    /** A lesson without exercises is never in the way. */
    private boolean isFinished(Lesson lesson) {
        return lesson.exercises().stream().allMatch(this::isSolved);
    }

    private boolean isSolved(Exercise exercise) {
        return solved.contains(exercise.id().slug());
    }
}
