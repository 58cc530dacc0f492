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

    /** By the shortest way that comes to mind: what has to be solved in any case, then skill by skill, then the rest. */
    private Missing missing(Set<ExerciseId> done) {
        var criteria = course.certificate();
        var mustSolve = course.exercises()
                .map(Exercise::id)
                .filter(criteria.mustSolve()::contains)
                .filter(exercise -> !done.contains(exercise))
                .toList();
        var plan = new LinkedHashSet<>(mustSolve);
        criteria.skills().forEach((skill, share) -> plan.addAll(lacking(course.askingFor(skill), share, done, plan)));
        plan.addAll(lacking(course.exercises().toList(), criteria.share(), done, plan));
        return new Missing(plan.size(), mustSolve);
    }

    /** As many of the exercises as their share asks for beyond those that are done or planned. */
    private static List<ExerciseId> lacking(
            List<Exercise> exercises, double share, Set<ExerciseId> done, Set<ExerciseId> planned) {
        var open = exercises.stream()
                .map(Exercise::id)
                .filter(exercise -> !done.contains(exercise) && !planned.contains(exercise))
                .toList();
        var wanted = (int) Math.ceil(share * exercises.size() - ROUNDING);
        return open.stream()
                .limit(Math.max(0, wanted - (exercises.size() - open.size())))
                .toList();
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
