package org.posad.catalog;

import java.util.Optional;

/**
 * What somebody looks for in the catalogue; each part may be left open.
 *
 * @param words in either language, mistyped or not; empty for all
 * @param language code of the language that one wants to read in
 * @param skill id of a skill that the course teaches
 * @param mostHours of work
 */
public record CourseFilter(
        String words,
        Optional<Level> level,
        Optional<ProgrammingLanguage> programming,
        Optional<String> language,
        Optional<String> skill,
        Optional<Integer> mostHours) {

    public static final CourseFilter ALL = new CourseFilter(
            "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    boolean admits(Course course) {
        var summary = course.summary();
        return level.stream().allMatch(summary.level()::equals)
                && programming.stream().allMatch(summary.programmings()::contains)
                && language.stream().allMatch(summary.languages()::contains)
                && skill.stream().allMatch(course.skills()::containsKey)
                && mostHours.stream().allMatch(most -> summary.hours() <= most);
    }
}
