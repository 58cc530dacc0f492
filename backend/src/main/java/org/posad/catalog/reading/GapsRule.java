package org.posad.catalog.reading;

import java.nio.file.Path;
import java.util.List;
import org.posad.catalog.GapText;
import org.posad.catalog.GradedExercise;
import org.posad.catalog.SourceFile;

/** Where gaps are to be filled, the solutions fill these and leave everything else as it is. */
final class GapsRule {

    private final CourseContext context;

    GapsRule(CourseContext context) {
        this.context = context;
    }

    void check(Path folder, GradedExercise graded) {
        var starter = graded.exercise().starter();
        if (starter.size() != 1 || GapText.of(starter.getFirst().content()).gaps() == 0) {
            fault(
                    folder.resolve("starter"),
                    "There is no program with gaps.",
                    "Write one file, with %s where something is to be filled in.".formatted(GapText.GAP));
            return;
        }
        var gaps = GapText.of(starter.getFirst().content());
        check(folder.resolve("solution"), gaps, graded.solution());
        graded.wrong().forEach((name, wrong) -> check(folder.resolve("wrong").resolve(name), gaps, wrong.files()));
    }

    private void check(Path place, GapText gaps, List<SourceFile> files) {
        if (!files.isEmpty() && gaps.fillings(files.getFirst().content()).isEmpty()) {
            fault(place, "It differs from the starter outside of the gaps.", "Take the starter and fill its gaps.");
        }
    }

    private void fault(Path place, String problem, String remedy) {
        context.faults().add(context.folder().name(place), 1, problem, remedy);
    }
}
