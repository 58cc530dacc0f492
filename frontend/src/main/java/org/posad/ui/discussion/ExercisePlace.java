package org.posad.ui.discussion;

import java.util.Locale;
import java.util.Optional;
import org.posad.catalog.Course;
import org.posad.catalog.Courses;
import org.posad.catalog.Exercise;
import org.posad.catalog.ExerciseId;
import org.posad.ui.Paths;

/** Where an exercise is, and what it is called: its questions may outlive it. */
record ExercisePlace(ExerciseId id, Courses courses) {

    String title(Locale locale) {
        return courses.title(id).in(locale);
    }

    String course(Locale locale) {
        return courses.title(id.course()).in(locale);
    }

    /** Nothing, where the exercise is gone. */
    Optional<String> path() {
        return courses.course(id.course()).stream()
                .flatMap(Course::lessons)
                .filter(lesson -> lesson.exercises().stream().map(Exercise::id).anyMatch(id::equals))
                .findFirst()
                .map(lesson -> Paths.exercise(lesson.id(), id));
    }
}
