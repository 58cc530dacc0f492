package org.posad.catalog;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The courses as they are published. */
@Service
public class Courses {

    Courses() {}

    /** In alphabetical order of their ids. */
    public List<CourseSummary> published() {
        throw new UnsupportedOperationException();
    }

    public Optional<Course> course(CourseId id) {
        throw new UnsupportedOperationException(id.toString());
    }

    public Optional<Lesson> lesson(LessonId id) {
        return course(id.course()).flatMap(course -> course.lesson(id));
    }

    public Optional<Exercise> exercise(ExerciseId id) {
        throw new UnsupportedOperationException(id.toString());
    }

    /** With solution and tests, of the release that is current: for graders, never for a student's eyes. */
    public Optional<GradedExercise> graded(ExerciseId id) {
        throw new UnsupportedOperationException(id.toString());
    }

    /** The same of an earlier release. */
    public Optional<GradedExercise> graded(ExerciseId id, int release) {
        throw new UnsupportedOperationException(id.toString() + release);
    }
}
