package org.posad.catalog.reading;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.posad.catalog.Exercise.Kind;
import org.posad.catalog.GradedExercise.Grading;
import org.posad.catalog.SourceFile;

/** Reads how answers to an exercise are judged, by its kind. */
final class GradingReader {

    private static final List<String> KINDS =
            Arrays.stream(Kind.values()).map(GradingReader::written).toList();

    private final CourseContext context;
    private final SourcesReader sources;

    GradingReader(CourseContext context, SourcesReader sources) {
        this.context = context;
        this.sources = sources;
    }

    static Optional<Kind> kind(YamlMap yaml) {
        var written = yaml.string("kind");
        var kind = Arrays.stream(Kind.values())
                .filter(each -> written(each).equals(written))
                .findFirst();
        if (kind.isEmpty()) {
            yaml.fault(
                    "kind", "This is not a kind of exercise.", "Write one of %s.".formatted(String.join(", ", KINDS)));
        }
        return kind;
    }

    Grading read(Path folder, YamlMap yaml, Kind kind, int points, List<SourceFile> solution) {
        return switch (kind) {
            case IO -> new CasesReader(context).read(folder.resolve("checker"), yaml, points);
            case UNIT -> new UnitTestsReader(context).read(folder.resolve("tests"), yaml);
            case SQL -> new SqlReader(context).read(folder, yaml, points, solution);
            case QUIZ -> new QuizReader(context).read(yaml);
            case PREDICT -> new PredictionReader(context, sources).read(folder.resolve("program"), yaml);
            case FIX, FILL, PARSONS -> read(folder, yaml, yaml.has("tests") ? Kind.UNIT : Kind.IO, points, solution);
        };
    }

    private static String written(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
