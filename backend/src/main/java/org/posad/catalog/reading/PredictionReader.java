package org.posad.catalog.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import org.posad.catalog.GradedExercise.Foretold;
import org.posad.catalog.GradedExercise.Grading;

/** Reads a program of which students say what it prints, and the inputs it is run on. */
final class PredictionReader {

    private final CourseContext context;
    private final SourcesReader sources;

    PredictionReader(CourseContext context, SourcesReader sources) {
        this.context = context;
        this.sources = sources;
    }

    Grading.Prediction read(Path program, YamlMap yaml) {
        var cases = new ArrayList<Foretold>();
        for (var each : yaml.maps("cases")) {
            each.only("name", "input");
            cases.add(new Foretold(
                    each.text("name", context.languages()),
                    each.optionalString("input").orElse(""),
                    "output-%d.txt".formatted(cases.size() + 1)));
        }
        if (cases.isEmpty()) {
            yaml.fault(
                    "cases",
                    "Nothing is to be foretold.",
                    "Write at least one case with a name, and an input if it reads any.");
        }
        return new Grading.Prediction(sources.read(program), cases);
    }
}
