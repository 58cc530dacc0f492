package org.posad.catalog.reading;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.posad.catalog.Exercise;
import org.posad.catalog.GradedExercise;
import org.posad.catalog.Lesson;
import org.posad.catalog.LessonId;
import org.posad.catalog.Text;

/** Reads a lesson with its translations, and the exercises it names. */
final class LessonReader {

    private final CourseContext context;
    private final Map<String, GradedExercise> graded;
    private final ExerciseReader exercises;
    private final Set<String> slugs = new HashSet<>();

    LessonReader(CourseContext context, Map<String, GradedExercise> graded, Equivalents equivalents) {
        this.context = context;
        this.graded = graded;
        this.exercises = new ExerciseReader(context, equivalents);
    }

    Optional<Lesson> read(Numbered lesson) {
        var original = TextFile.read(context.folder(), lesson.path(), context.faults());
        if (original.isEmpty()) {
            return Optional.empty();
        }
        var front = original.get().front();
        front.only("title", "goal", "minutes", "skills", "exercises");
        if (!slugs.add(lesson.slug())) {
            front.fault(
                    "title", "The course has another lesson '%s'.".formatted(lesson.slug()), "Give it another slug.");
        }
        var titles = new LinkedHashMap<String, String>();
        var goals = new LinkedHashMap<String, String>();
        var html = new LinkedHashMap<String, String>();
        for (var language : context.languages()) {
            translation(lesson.path(), language, original.get()).ifPresent(text -> {
                titles.put(language, text.front().string("title"));
                goals.put(language, text.front().string("goal"));
                html.put(language, context.markdown().html(text.name(), text.bodyLine(), text.body()));
            });
        }
        return Optional.of(new Lesson(
                LessonId.of(context.id(), lesson.slug()),
                new Text(titles),
                new Text(goals),
                front.integer("minutes", 10, 1, 240),
                context.knownSkills(front),
                new Text(html),
                exercisesOf(lesson, front)));
    }

    private Optional<TextFile> translation(Path file, String language, TextFile original) {
        if (language.equals(context.languages().getFirst())) {
            return Optional.of(original);
        }
        var translated = TextFile.read(context.folder(), context.translation(file, language), context.faults());
        translated.ifPresent(text -> text.front().only("title", "goal"));
        return translated;
    }

    private List<Exercise> exercisesOf(Numbered lesson, YamlMap front) {
        var named = front.strings("exercises");
        var folder = lesson.path()
                .resolveSibling(lesson.path().getFileName().toString().replaceFirst("\\.md$", ""));
        var there = context.folder().folders(folder).stream()
                .map(path -> path.getFileName().toString())
                .toList();
        there.stream()
                .filter(name -> !named.contains(name))
                .forEach(name -> front.fault(
                        "exercises",
                        "The folder '%s' is not named here.".formatted(name),
                        "Add it to 'exercises', or remove it."));
        return named.stream()
                .filter(name -> {
                    if (!there.contains(name)) {
                        front.fault(
                                "exercises",
                                "There is no folder for '%s'.".formatted(name),
                                Spelling.suggest(name, there));
                    }
                    return there.contains(name);
                })
                .flatMap(name -> exercise(folder.resolve(name), front).stream())
                .toList();
    }

    private Optional<Exercise> exercise(Path folder, YamlMap front) {
        var read = exercises.read(folder);
        read.ifPresent(exercise -> {
            if (graded.putIfAbsent(exercise.exercise().id().slug(), exercise) != null) {
                front.fault(
                        "exercises",
                        "The course has another exercise '%s'."
                                .formatted(exercise.exercise().id().slug()),
                        "Give it another folder name.");
            }
        });
        return read.map(GradedExercise::exercise);
    }
}
