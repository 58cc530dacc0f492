package org.posad.certification;

import java.util.stream.Collectors;
import org.posad.catalog.Course;
import org.posad.catalog.Exercise;
import org.posad.catalog.Text;

/** A course's criteria in words. */
final class Criteria {

    private Criteria() {}

    static Text of(Course course) {
        var all = course.exercises().count();
        var needed = (long) Math.ceil(course.certificate().share() * all);
        var mustSolve = course.certificate().mustSolve();
        return Wording.text(mustSolve.isEmpty() ? "criteria" : "criteria.must", language -> new Object[] {
            needed,
            all,
            course.exercises()
                    .filter(exercise -> mustSolve.contains(exercise.id()))
                    .map(Exercise::title)
                    .map(title -> title.in(language))
                    .collect(Collectors.joining(", "))
        });
    }
}
