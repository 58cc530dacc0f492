package org.posad.catalog.reading;

import java.util.ArrayList;
import java.util.List;
import org.posad.catalog.GradedExercise.Case;
import org.posad.catalog.GradedExercise.Comparison;
import org.posad.catalog.GradedExercise.Grading;

/** Reads the cases of an exercise on input and output. */
final class CasesReader {

    private final CourseContext context;

    CasesReader(CourseContext context) {
        this.context = context;
    }

    Grading.Io read(YamlMap yaml, int points) {
        var written = yaml.maps("cases");
        var cases = new ArrayList<Case>();
        for (var i = 0; i < written.size(); i++) {
            cases.add(aCase(written.get(i), share(points, written.size(), i)));
        }
        askForBoth(yaml, cases.stream().map(Case::visible).toList());
        return new Grading.Io(comparison(yaml), List.copyOf(cases));
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
        return switch (yaml.optionalString("compare").orElse("lines")) {
            case "exact" -> Comparison.EXACT;
            case "lines" -> Comparison.LINES;
            case "tokens" -> Comparison.TOKENS;
            default -> {
                yaml.fault("compare", "This is not a way to compare.", "Write exact, lines or tokens.");
                yield Comparison.LINES;
            }
        };
    }
}
