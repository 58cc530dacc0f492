package org.posad.ui;

import org.posad.catalog.CourseId;
import org.posad.catalog.LessonId;

/** Addresses of pages, for links between features that need not know each other. */
public final class Paths {

    public static final String MY_COURSES = "my";
    public static final String SIGN_IN = "sign-in";
    public static final String SIGN_UP = "sign-up";

    private Paths() {}

    public static String course(CourseId course) {
        return "courses/" + course.slug();
    }

    public static String lesson(LessonId lesson) {
        return "courses/%s/lessons/%s".formatted(lesson.course().slug(), lesson.slug());
    }
}
