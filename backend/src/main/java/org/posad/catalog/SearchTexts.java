package org.posad.catalog;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a course can be found by, in all its languages.
 *
 * @param names title, programming language, skills, titles of lessons
 * @param about what the course says of itself
 * @param lessons what they teach
 */
record SearchTexts(String names, String about, String lessons) {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");

    static SearchTexts of(Course course) {
        var names = Stream.concat(
                Stream.of(course.title()),
                Stream.concat(
                        course.skills().values().stream(), course.lessons().map(Lesson::title)));
        var about = Stream.concat(Stream.of(course.summary().summary()), course.outcomes().stream());
        var lessons = course.lessons().flatMap(lesson -> Stream.of(lesson.goal(), lesson.html()));
        return new SearchTexts(
                programmings(course.summary()) + " " + joined(names), joined(about), withoutTags(joined(lessons)));
    }

    private static String programmings(CourseSummary course) {
        return course.programmings().stream().map(ProgrammingLanguage::code).collect(Collectors.joining(" "));
    }

    private static String joined(Stream<Text> texts) {
        return texts.flatMap(text -> text.byLanguage().values().stream()).collect(Collectors.joining(" "));
    }

    private static String withoutTags(String html) {
        return ENTITY.matcher(TAG.matcher(html).replaceAll(" ")).replaceAll(" ");
    }
}
