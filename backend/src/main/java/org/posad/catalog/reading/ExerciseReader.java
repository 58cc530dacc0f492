package org.posad.catalog.reading;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.posad.catalog.AnswerSheet;
import org.posad.catalog.Exercise;
import org.posad.catalog.ExerciseId;
import org.posad.catalog.GradedExercise;
import org.posad.catalog.GradedExercise.Grading;
import org.posad.catalog.GradedExercise.Limits;
import org.posad.catalog.GradedExercise.Mistake;
import org.posad.catalog.GradedExercise.WrongSolution;
import org.posad.catalog.ProgrammingLanguage;
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
                .flatMap(yaml -> new ExerciseReader(context.in(programming(yaml)), equivalents).read(folder, yaml));
    }

    /** The course's language, unless the exercise names its own. */
    private ProgrammingLanguage programming(YamlMap yaml) {
        return yaml.has("programming") ? yaml.programming() : context.programming();
    }

    private Optional<GradedExercise> read(Path folder, YamlMap yaml) {
        yaml.only(
                "title",
                "kind",
                "programming",
                "points",
                "skills",
                "limits",
                "compare",
                "tolerance",
                "columns",
                "data",
                "cases",
                "checks",
                "tests",
                "questions",
                "hints",
                "mistakes",
                "wrong",
                "equivalent");
        var slug = folder.getFileName().toString();
        if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            yaml.fault("title", "'%s' cannot be an address.".formatted(slug), "Use a-z, 0-9 and single hyphens.");
            return Optional.empty();
        }
        var kind = GradingReader.kind(yaml);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        var points = yaml.integer("points", 10, 1, 1000);
        var solution = hasProgram(kind.get()) ? sources.read(folder.resolve("solution")) : List.<SourceFile>of();
        var grading = new GradingReader(context, sources).read(folder, yaml, kind.get(), points, solution);
        var exercise = exercise(folder, yaml, ExerciseId.of(context.id(), slug), kind.get(), points, grading);
        equivalents.read(slug, yaml);
        var limits = limits(yaml);
        var mistakes = new MistakesReader(context).read(folder, yaml);
        var graded = new GradedExercise(
                exercise,
                0,
                SuiteDigest.of(grading, limits),
                limits,
                grading,
                mistakes,
                solution,
                hasProgram(kind.get()) ? wrong(folder, yaml, mistakes) : Map.of());
        if (kind.get() == Exercise.Kind.FILL) {
            new GapsRule(context).check(folder, graded);
        }
        if (kind.get() == Exercise.Kind.PARSONS) {
            new LinesRule(context).check(folder, graded);
        }
        return Optional.of(graded);
    }

    /** Answers are known, or found out by running: only programs need solutions beside them, right and wrong ones. */
    private static boolean hasProgram(Exercise.Kind kind) {
        return switch (kind) {
            case QUIZ, PREDICT -> false;
            case IO, UNIT, SQL, FIX, FILL, PARSONS -> true;
        };
    }

    private Map<String, WrongSolution> wrong(Path folder, YamlMap yaml, List<Mistake> mistakes) {
        return new WrongSolutionsReader(context, sources).read(folder.resolve("wrong"), yaml, mistakes);
    }

    private Exercise exercise(
            Path folder, YamlMap yaml, ExerciseId id, Exercise.Kind kind, int points, Grading grading) {
        return new Exercise(
                id,
                yaml.text("title", context.languages()),
                task(folder, grading),
                kind,
                context.programming(),
                points,
                context.knownSkills(yaml),
                starter(folder, grading),
                kind == Exercise.Kind.FIX ? List.of() : examples(grading), // what it does wrong is to be found out
                hints(yaml));
    }

    private Text task(Path folder, Grading grading) {
        var task = context.html(folder.resolve("task.md"));
        return grading instanceof Grading.Sql sql ? new ResultPreview(context).below(task, sql) : task;
    }

    private List<SourceFile> starter(Path folder, Grading grading) {
        return switch (grading) {
            case Grading.Quiz _ -> List.of(new SourceFile(AnswerSheet.Quiz.FILE, ""));
            case Grading.Prediction prediction ->
                prediction.cases().stream()
                        .map(each -> new SourceFile(each.file(), ""))
                        .toList();
            case Grading.Io _, Grading.Checked _, Grading.UnitTests _, Grading.Sql _ ->
                sources.read(folder.resolve("starter"));
        };
    }

    private List<Text> hints(YamlMap yaml) {
        return yaml.maps("hints").stream()
                .map(hint -> TextOf.languages(hint, context.languages()))
                .toList();
    }

    private static List<Exercise.Example> examples(Grading grading) {
        return switch (grading) {
            case Grading.Io io -> examples(io.cases());
            case Grading.Checked checked -> examples(checked.cases());
            case Grading.UnitTests _, Grading.Sql _, Grading.Quiz _, Grading.Prediction _ -> List.of();
        };
    }

    private static List<Exercise.Example> examples(List<GradedExercise.Case> cases) {
        return cases.stream()
                .filter(GradedExercise.Case::visible)
                .map(each -> new Exercise.Example(each.name(), each.input(), each.output()))
                .toList();
    }

    private static Limits limits(YamlMap yaml) {
        var limits = yaml.map("limits");
        limits.ifPresent(map -> map.only("seconds", "memoryMb"));
        var seconds = limits.map(map -> map.decimal("seconds", 2, 0.1, 15)).orElse(2.0);
        var memory = limits.map(map -> map.integer("memoryMb", 128, 16, 500)).orElse(128);
        return new Limits(Duration.ofMillis(Math.round(seconds * 1000)), memory);
    }
}
