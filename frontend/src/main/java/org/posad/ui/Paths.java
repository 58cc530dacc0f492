package org.posad.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.posad.accounts.LearnerId;
import org.posad.catalog.CourseId;
import org.posad.catalog.ExerciseId;
import org.posad.catalog.LessonId;
import org.posad.discussion.QuestionId;
import org.posad.security.WayBack;
import org.posad.teaching.CohortId;

/** Addresses of pages, for links between features that need not know each other. */
public final class Paths {

    public static final String COURSES = "courses";
    public static final String MY_COURSES = "my";
    public static final String MY_DATA = "my/data.zip";
    public static final String NOTIFICATIONS = "notifications";
    public static final String PROFILE = "profile";
    public static final String QUESTIONS = "questions";
    public static final String SIGN_IN = "sign-in";
    public static final String SIGN_UP = "sign-up";
    public static final String TOKENS = "tokens";

    private Paths() {}

    public static String course(CourseId course) {
        return "courses/" + course.slug();
    }

    /** A person's public page. */
    public static String person(String code) {
        return "people/" + code;
    }

    /** A group's gradebook, for its teachers. */
    public static String group(CohortId group) {
        return "teaching/" + group;
    }

    public static String groupPlan(CohortId group) {
        return group(group) + "/plan";
    }

    public static String member(CohortId group, LearnerId member) {
        return "%s/members/%s".formatted(group(group), member.id());
    }

    public static String grades(CohortId group) {
        return group(group) + "/grades.csv";
    }

    /** Where one joins a group. */
    public static String invitation(String code) {
        return "join/" + code;
    }

    /** One question with its answers. */
    public static String question(QuestionId question) {
        return QUESTIONS + "/" + question;
    }

    /** A page that leads back afterwards. */
    public static String withWayBack(String path, WayBack back) {
        return "%s?%s=%s".formatted(path, WayBack.PARAMETER, URLEncoder.encode(back.path(), StandardCharsets.UTF_8));
    }

    /** The lesson, with that exercise before one. */
    public static String exercise(LessonId lesson, ExerciseId exercise) {
        return lesson(lesson) + "?exercise=" + exercise.slug();
    }

    public static String lesson(LessonId lesson) {
        return "courses/%s/lessons/%s".formatted(lesson.course().slug(), lesson.slug());
    }
}
