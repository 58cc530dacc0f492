package org.posad.catalog.reading;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.posad.catalog.Exercise;
import org.posad.catalog.ExerciseId;
import org.posad.catalog.GradedExercise;
import org.posad.catalog.GradedExercise.Grading;
import org.posad.catalog.GradedExercise.Limits;
import org.posad.catalog.SourceFile;
import org.posad.catalog.Text;

/** Reads the folder of an exercise. */
final class ExerciseReader {

    private final CourseContext context;
    private final Equivalents equivalents;
    private final SourcesReader sources;

    ExerciseReader(CourseContext context, Equivalents equivalents) {
        this.context = context;
        this.equivalents = equivalents;
        this.sources = new SourcesReader(context);
    }

    Optional<GradedExercise> read(Path folder) {
        var file = folder.resolve("exercise.yaml");
        return context.folder()
                .text(file)
                .flatMap(text -> YamlFile.read(context.folder().name(file), 1, text, context.faults()))
                .flatMap(yaml -> read(folder, yaml));
    }

    private Optional<GradedExercise> read(Path folder, YamlMap yaml) {
        yaml.only(
                "title",
                "kind",
                "points",
                "skills",
                "limits",
                "compare",
                "columns",
                "data",
                "cases",
                "checks",
                "tests",
                "hints",
                "mistakes",
                "wrong",
                "equivalent");
        var slug = folder.getFileName().toString();
        if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            yaml.fault("title", "'%s' cannot be an address.".formatted(slug), "Use a-z, 0-9 and single hyphens.");
            return Optional.empty();
        }
        var points = yaml.integer("points", 10, 1, 1000);
        var solution = sources.read(folder.resolve("solution"));
        var grading = grading(folder, yaml, points, solution);
        if (grading.isEmpty()) {
            return Optional.empty();
        }
        var exercise = exercise(folder, yaml, slug, points, grading.get());
        equivalents.read(slug, yaml);
        var limits = limits(yaml);
        var mistakes = new MistakesReader(context).read(folder, yaml);
        return Optional.of(new GradedExercise(
                exercise,
                0,
                SuiteDigest.of(grading.get(), limits),
                limits,
                grading.get(),
                mistakes,
                solution,
                new WrongSolutionsReader(context, sources).read(folder.resolve("wrong"), yaml, mistakes)));
    }

    private Exercise exercise(Path folder, YamlMap yaml, String slug, int points, Grading grading) {
        return new Exercise(
                ExerciseId.of(context.id(), slug),
                yaml.text("title", context.languages()),
                task(folder, grading),
                kind(grading),
                context.programming(),
                points,
                context.knownSkills(yaml),
                sources.read(folder.resolve("starter")),
                examples(grading),
                hints(yaml));
    }

    private Text task(Path folder, Grading grading) {
        var task = context.html(folder.resolve("task.md"));
        return grading instanceof Grading.Sql sql ? new ResultPreview(context).below(task, sql) : task;
    }

    private Optional<Grading> grading(Path folder, YamlMap yaml, int points, List<SourceFile> solution) {
        return switch (yaml.string("kind")) {
            case "io" -> Optional.of(new CasesReader(context).read(yaml, points));
            case "unit" -> Optional.of(new UnitTestsReader(context).read(folder.resolve("tests"), yaml));
            case "sql" -> Optional.of(new SqlReader(context).read(folder, yaml, points, solution));
            default -> {
                yaml.fault("kind", "This is not a kind of exercise.", "Write io, unit or sql.");
                yield Optional.empty();
            }
        };
    }

    private List<Text> hints(YamlMap yaml) {
        return yaml.maps("hints").stream()
                .map(hint -> TextOf.languages(hint, context.languages()))
                .toList();
    }

    private static Exercise.Kind kind(Grading grading) {
        return switch (grading) {
            case Grading.Io _ -> Exercise.Kind.IO;
            case Grading.UnitTests _ -> Exercise.Kind.UNIT;
            case Grading.Sql _ -> Exercise.Kind.SQL;
        };
    }

    private static List<Exercise.Example> examples(Grading grading) {
        return switch (grading) {
            case Grading.Io io ->
                io.cases().stream()
                        .filter(GradedExercise.Case::visible)
                        .map(each -> new Exercise.Example(each.name(), each.input(), each.output()))
                        .toList();
            case Grading.UnitTests _, Grading.Sql _ -> List.of();
        };
    }

    private static Limits limits(YamlMap yaml) {
        var limits = yaml.map("limits");
        limits.ifPresent(map -> map.only("seconds", "memoryMb"));
        var seconds = limits.map(map -> map.decimal("seconds", 2, 0.1, 15)).orElse(2.0);
        var memory = limits.map(map -> map.integer("memoryMb", 128, 16, 500)).orElse(128);
        return new Limits(Duration.ofMillis(Math.round(seconds * 1000)), memory);
    }
}
