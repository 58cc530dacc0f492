package org.posad.web.api;

import java.util.List;
import java.util.Locale;
import org.posad.catalog.Course;
import org.posad.catalog.CourseSummary;
import org.posad.catalog.Exercise;
import org.posad.catalog.Lesson;

/** A course with its lessons and the names of its exercises. */
record ApiCourse(Summary summary, int release, List<Section> sections) {

    record Summary(
            String id,
            String title,
            String summary,
            List<String> languages,
            String programming,
            String level,
            int hours,
            int lessons,
            int exercises) {

        static Summary of(CourseSummary course, Locale language) {
            return new Summary(
                    course.id().slug(),
                    course.title().in(language),
                    course.summary().in(language),
                    course.languages(),
                    course.programming().code(),
                    Spelled.of(course.level()),
                    course.hours(),
                    course.lessons(),
                    course.exercises());
        }
    }

    record Section(String slug, String title, List<ApiLesson> lessons) {}

    record ApiLesson(String slug, String title, String goal, int minutes, List<Named> exercises) {

        static ApiLesson of(Lesson lesson, Locale language) {
            return new ApiLesson(
                    lesson.id().slug(),
                    lesson.title().in(language),
                    lesson.goal().in(language),
                    lesson.minutes(),
                    lesson.exercises().stream()
                            .map(exercise -> Named.of(exercise, language))
                            .toList());
        }
    }

    /** An exercise by name: what is in it is to be asked for. */
    record Named(String id, String title, String kind) {

        static Named of(Exercise exercise, Locale language) {
            return new Named(exercise.id().path(), exercise.title().in(language), Spelled.of(exercise.kind()));
        }
    }

    static ApiCourse of(Course course, Locale language) {
        return new ApiCourse(
                Summary.of(course.summary(), language),
                course.release(),
                course.sections().stream()
                        .map(section -> new Section(
                                section.slug(),
                                section.title().in(language),
                                section.lessons().stream()
                                        .map(lesson -> ApiLesson.of(lesson, language))
                                        .toList()))
                        .toList());
    }
}
