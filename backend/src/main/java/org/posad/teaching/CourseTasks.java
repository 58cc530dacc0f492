package org.posad.teaching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.posad.catalog.Course;

/** A course's exercises as parameters of a statement: arrays of the same length, in the course's order. */
record CourseTasks(String course, List<String> exercises, List<Integer> points, List<String> sections) {

    /** A table of them, to be joined. */
    static final String TABLE = """
            unnest(cast(:exercises as text[]), cast(:points as int[]), cast(:sections as text[]))
                with ordinality as task (exercise, points, section, place)
            """;

    static CourseTasks of(Course course) {
        var tasks = new CourseTasks(course.id().slug(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var section : course.sections()) {
            section.lessons().stream()
                    .flatMap(lesson -> lesson.exercises().stream())
                    .forEach(exercise -> {
                        tasks.exercises.add(exercise.id().slug());
                        tasks.points.add(exercise.points());
                        tasks.sections.add(section.slug());
                    });
        }
        return tasks;
    }

    Map<String, Object> parameters() {
        return Map.of(
                "course", course,
                "exercises", exercises.toArray(String[]::new),
                "points", points.toArray(Integer[]::new),
                "sections", sections.toArray(String[]::new));
    }
}
