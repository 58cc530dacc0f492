package org.posad.catalog.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.posad.catalog.Comparison;
import org.posad.catalog.GradedExercise.Case;
import org.posad.catalog.GradedExercise.Grading;

/** Reads the cases of an exercise on input and output. */
final class CasesReader {

    private final CourseContext context;

    CasesReader(CourseContext context) {
        this.context = context;
    }

    /** @param checker folder of the program that looks at the output, where one does */
    Grading read(Path checker, YamlMap yaml, int points) {
        var written = yaml.maps("cases");
        var cases = new ArrayList<Case>();
        for (var i = 0; i < written.size(); i++) {
            cases.add(aCase(written.get(i), share(points, written.size(), i)));
        }
        askForBoth(yaml, cases.stream().map(Case::visible).toList());
        return yaml.optionalString("compare").filter("checker"::equals).isPresent()
                ? new Grading.Checked(new SourcesReader(context).read(checker), List.copyOf(cases))
                : new Grading.Io(comparison(yaml), List.copyOf(cases));
    }

    private Case aCase(YamlMap yaml, int share) {
        yaml.only("name", "input", "output", "points", "visible");
        return new Case(
                yaml.text("name", context.languages()),
                yaml.optionalString("input").orElse(""),
                yaml.string("output"),
                yaml.integer("points", share, 0, 1000),
                yaml.bool("visible", true));
    }

    /** Cases that are shown, and cases that are not. */
    static void askForBoth(YamlMap yaml, List<Boolean> visible) {
        if (!visible.contains(true)) {
            yaml.fault("cases", "No case is visible.", "Show at least one, so that students see what is meant.");
        }
        if (!visible.contains(false)) {
            yaml.fault(
                    "cases",
                    "No case is hidden.",
                    "Hide at least one (visible: false), or answers can be printed by heart.");
        }
    }

    /** Equal shares; what cannot be divided goes to the first ones. */
    static int share(int points, int cases, int index) {
        return points / cases + (index < points % cases ? 1 : 0);
    }

    private static Comparison comparison(YamlMap yaml) {
        var way = yaml.optionalString("compare").orElse("lines");
        if (yaml.has("tolerance") && !way.equals("numbers")) {
            yaml.fault("tolerance", "Nothing is compared as a number.", "Write compare: numbers, or remove it.");
        }
        return switch (way) {
            case "exact" -> Comparison.EXACT;
            case "lines" -> Comparison.LINES;
            case "tokens" -> Comparison.TOKENS;
            case "unordered" -> Comparison.UNORDERED;
            case "numbers" -> Comparison.numbers(yaml.decimal("tolerance", 1e-6, 0, 0.5));
            default -> {
                yaml.fault(
                        "compare",
                        "This is not a way to compare.",
                        "Write exact, lines, tokens, unordered, numbers or checker.");
                yield Comparison.LINES;
            }
        };
    }
}
