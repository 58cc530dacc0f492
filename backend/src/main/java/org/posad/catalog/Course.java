package org.posad.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A released course as a student may see it: no solutions, no tests.
 *
 * @param release counts from 1; a release never changes
 * @param skills id to title
 * @param outcomes what one will be able to do
 */
public record Course(
        CourseSummary summary,
        int release,
        Map<String, Text> skills,
        List<Text> outcomes,
        CertificateCriteria certificate,
        String licence,
        List<String> authors,
        List<Section> sections) {

    /** @param slug unique within the course */
    public record Section(String slug, Text title, List<Lesson> lessons) {}

    Course asRelease(int number) {
        return new Course(summary, number, skills, outcomes, certificate, licence, authors, sections);
    }

    public CourseId id() {
        return summary.id();
    }

    public Text title() {
        return summary.title();
    }

    public Stream<Lesson> lessons() {
        return sections.stream().flatMap(section -> section.lessons().stream());
    }

    public Stream<Exercise> exercises() {
        return lessons().flatMap(lesson -> lesson.exercises().stream());
    }

    /** The exercises in which a skill is asked for. */
    public List<Exercise> askingFor(String skill) {
        return exercises().filter(exercise -> exercise.skills().contains(skill)).toList();
    }

    /** The first section is for everybody to read; from there on one has an account. */
    public boolean isOpenToVisitors(LessonId lesson) {
        return sections.stream()
                .limit(1)
                .flatMap(section -> section.lessons().stream())
                .anyMatch(each -> each.id().equals(lesson));
    }

    public Optional<Lesson> lesson(LessonId id) {
        return lessons().filter(lesson -> lesson.id().equals(id)).findFirst();
    }
}
