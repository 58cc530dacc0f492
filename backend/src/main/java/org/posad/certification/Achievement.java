package org.posad.certification;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import org.posad.catalog.Course;

/** A release of a course as Open Badges 3.0 describes what can be achieved. It never changes. */
final class Achievement {

    private Achievement() {}

    /** By itself, as it stands at its address, in the course's own language. */
    static JsonObject document(PublicAddress address, Course course) {
        var language = Locale.of(course.summary().languages().getFirst());
        return Json.createObjectBuilder()
                .add("@context", OpenBadge.contexts())
                .addAll(of(address, course, language))
                .build();
    }

    static JsonObjectBuilder of(PublicAddress address, Course course, Locale language) {
        var id = address.achievement(course.id().slug(), course.release());
        return Json.createObjectBuilder()
                .add("id", id)
                .add("type", Json.createArrayBuilder().add("Achievement"))
                .add("achievementType", "CertificateOfCompletion")
                .add("name", course.title().in(language))
                .add("description", course.summary().summary().in(language))
                .add("version", String.valueOf(course.release()))
                .add("inLanguage", language.getLanguage())
                .add(
                        "criteria",
                        Json.createObjectBuilder()
                                .add("id", id + "#criteria")
                                .add("narrative", Criteria.of(course).in(language)))
                .add("resultDescription", results(id, course, language))
                .addAll(alignment(course));
    }

    private static JsonObjectBuilder alignment(Course course) {
        var all = course.certificate().alignment();
        var array = Json.createArrayBuilder();
        all.forEach(each -> array.add(Json.createObjectBuilder()
                .add("type", Json.createArrayBuilder().add("Alignment"))
                .add("targetName", each.name())
                .add("targetUrl", each.url())
                .add("targetFramework", each.framework())
                .add("targetType", "ext:" + each.framework().replaceAll("[^A-Za-z0-9]", "") + "Skill")));
        return all.isEmpty()
                ? Json.createObjectBuilder()
                : Json.createObjectBuilder().add("alignment", array);
    }

    /** Where a result of that skill is described. */
    static String result(PublicAddress address, EvidenceReport.CourseTaken course, String skill) {
        return result(address.achievement(course.id(), course.release()), skill);
    }

    private static String result(String achievement, String skill) {
        return achievement + "#skill-" + skill;
    }

    private static JsonArrayBuilder results(String achievement, Course course, Locale language) {
        var results = Json.createArrayBuilder();
        course.skills().forEach((skill, title) -> {
            var exercises = course.exercises()
                    .filter(exercise -> exercise.skills().contains(skill))
                    .count();
            if (exercises > 0) {
                results.add(result(achievement, skill, title.in(language), exercises, language));
            }
        });
        return results;
    }

    private static JsonObjectBuilder result(
            String achievement, String skill, String title, long exercises, Locale language) {
        return Json.createObjectBuilder()
                .add("id", result(achievement, skill))
                .add("type", Json.createArrayBuilder().add("ResultDescription"))
                .add("name", Wording.in(language, "result.name", title))
                .add("resultType", "RawScore")
                .add("valueMin", "0")
                .add("valueMax", String.valueOf(exercises));
    }
}
