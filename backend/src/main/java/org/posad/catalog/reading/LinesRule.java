package org.posad.catalog.reading;

import java.nio.file.Path;
import java.util.List;
import org.posad.catalog.GradedExercise;
import org.posad.catalog.LinePuzzle;
import org.posad.catalog.SourceFile;

/** Where lines are to be put in order, the starter holds them all, and solutions are made of them. */
final class LinesRule {

    private final CourseContext context;

    LinesRule(CourseContext context) {
        this.context = context;
    }

    void check(Path folder, GradedExercise graded) {
        var starter = graded.exercise().starter();
        if (starter.size() != 1
                || LinePuzzle.of(starter.getFirst().content()).lines().size() < 2) {
            fault(
                    folder.resolve("starter"),
                    "There are no lines to put in order.",
                    "Write one file: all lines of the solution, and some that are of no use.");
            return;
        }
        var puzzle = LinePuzzle.of(starter.getFirst().content());
        check(folder.resolve("solution"), puzzle, graded.solution());
        graded.wrong().forEach((name, wrong) -> check(folder.resolve("wrong").resolve(name), puzzle, wrong.files()));
    }

    private void check(Path place, LinePuzzle puzzle, List<SourceFile> files) {
        if (!files.isEmpty() && !puzzle.makes(files.getFirst().content())) {
            fault(
                    place,
                    "It has lines that the starter has not, or is not indented by %d blanks a step."
                            .formatted(LinePuzzle.STEP),
                    "Take lines of the starter only, each as often as it is there.");
        }
    }

    private void fault(Path place, String problem, String remedy) {
        context.faults().add(context.folder().name(place), 1, problem, remedy);
    }
}
