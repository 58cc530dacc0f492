package org.posad.certification;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
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
        var exercises = Wording.text(mustSolve.isEmpty() ? "criteria" : "criteria.must", language -> new Object[] {
            needed,
            all,
            course.exercises()
                    .filter(exercise -> mustSolve.contains(exercise.id()))
                    .map(Exercise::title)
                    .map(title -> title.in(language))
                    .collect(Collectors.joining(", "))
        });
        var skills = course.certificate().skills();
        return skills.isEmpty()
                ? exercises
                : joined(exercises, Wording.text("criteria.skills", language -> new Object[] {
                    skills.entrySet().stream()
                            .map(skill -> skill(course, skill.getKey(), skill.getValue(), language))
                            .collect(Collectors.joining("; "))
                }));
    }

    private static String skill(Course course, String skill, double share, Locale language) {
        var exercises = course.askingFor(skill).size();
        return Wording.in(
                language,
                "criteria.skill",
                Optional.ofNullable(course.skills().get(skill))
                        .map(title -> title.in(language))
                        .orElse(skill),
                (long) Math.ceil(share * exercises),
                exercises);
    }

    private static Text joined(Text first, Text second) {
        var texts = new LinkedHashMap<String, String>();
        first.byLanguage()
                .forEach((language, text) -> texts.put(language, text + " " + second.in(Locale.of(language))));
        return new Text(texts);
    }
}
