package org.posad.catalog.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.posad.catalog.Course;
import org.posad.catalog.GradedExercise;
import org.posad.catalog.Lesson;
import org.posad.catalog.Text;

/** Reads the numbered folders of a course and the lessons in them. */
final class SectionsReader {

    private static final Set<String> NOT_SECTIONS = Set.of("assets", Datasets.FOLDER);

    private final CourseContext context;
    private final LessonReader lessons;

    /**
     * @param graded is filled with the exercises of all lessons
     * @param equivalents collects what they say about mutants
     */
    SectionsReader(CourseContext context, Map<String, GradedExercise> graded, Equivalents equivalents) {
        this.context = context;
        this.lessons = new LessonReader(context, graded, equivalents);
    }

    List<Course.Section> read() {
        var folder = context.folder();
        var sections = new ArrayList<Course.Section>();
        for (var child : folder.folders(folder.root())) {
            if (NOT_SECTIONS.contains(child.getFileName().toString())) {
                continue;
            }
            Numbered.of(child)
                    .ifPresentOrElse(
                            numbered -> sections.add(section(numbered)),
                            () -> context.faults()
                                    .add(
                                            folder.name(child),
                                            1,
                                            "This folder is no section.",
                                            "Name it NUMBER-slug, like 01-first-words."));
        }
        return sections;
    }

    private Course.Section section(Numbered section) {
        var folder = context.folder();
        var file = section.path().resolve("section.yaml");
        var title = folder.text(file)
                .flatMap(text -> YamlFile.read(folder.name(file), 1, text, context.faults()))
                .map(yaml -> {
                    yaml.only("title");
                    return yaml.text("title", context.languages());
                })
                .orElseGet(() -> Text.of(context.languages().getFirst(), section.slug()));
        return new Course.Section(section.slug(), title, lessonsIn(section));
    }

    private List<Lesson> lessonsIn(Numbered section) {
        var folder = context.folder();
        var lessons = folder.files(section.path()).stream()
                .flatMap(file -> Numbered.of(file).stream())
                .sorted(Comparator.comparingInt(Numbered::number))
                .flatMap(lesson -> this.lessons.read(lesson).stream())
                .toList();
        if (lessons.isEmpty()) {
            context.faults()
                    .add(
                            folder.name(section.path()),
                            1,
                            "This section has no lessons.",
                            "Write a lesson: NUMBER-slug.md");
        }
        return lessons;
    }
}
