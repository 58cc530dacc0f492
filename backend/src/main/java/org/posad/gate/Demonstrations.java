package org.posad.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.posad.assessment.CourseProof;
import org.posad.assessment.Outcome;
import org.posad.assessment.TrialState;
import org.posad.catalog.CourseFault;
import org.posad.catalog.reading.Demonstration;

/** Programs in texts do what the texts say. */
final class Demonstrations {

    private final CourseProof proof;
    private final Memory memory;

    Demonstrations(CourseProof proof, Memory memory) {
        this.proof = proof;
        this.memory = memory;
    }

    List<CourseFault> faults(List<Demonstration> demonstrations) {
        var open = demonstrations.stream()
                .filter(each -> memory.answerTo(question(each)).isEmpty())
                .toList();
        var outcomes = proof.outcomes(open.stream()
                .map(each -> new CourseProof.Script(each.language(), each.program(), each.input()))
                .toList());
        var faults = new ArrayList<CourseFault>();
        for (var index = 0; index < open.size(); index++) {
            var demonstration = open.get(index);
            fault(demonstration, outcomes.get(index))
                    .ifPresentOrElse(faults::add, () -> memory.keep(question(demonstration), Memory.SOUND));
        }
        return faults;
    }

    private String question(Demonstration demonstration) {
        return "%s\n%s\n%s\n%s"
                .formatted(
                        proof.toolchain(demonstration.language()),
                        demonstration.program(),
                        demonstration.input(),
                        demonstration.output());
    }

    private static Optional<CourseFault> fault(Demonstration demonstration, TrialState state) {
        return switch (state) {
            case TrialState.Finished finished
            when finished.outcome() instanceof Outcome.Passed ->
                demonstration
                        .output()
                        .filter(claimed -> !tidy(claimed).equals(tidy(finished.stdout())))
                        .map(_ -> fault(
                                demonstration,
                                "This program prints something else:\n"
                                        + finished.stdout().indent(4).stripTrailing(),
                                "Write that below it, or mend the program."));
            case TrialState.Finished finished ->
                Optional.of(fault(
                        demonstration,
                        "This program does not come to a good end: " + lastLine(finished),
                        "Mend it, or remove 'run'."));
            case TrialState.DoesNotCompile refused ->
                Optional.of(fault(
                        demonstration,
                        "This program does not compile:\n"
                                + refused.output().indent(4).stripTrailing(),
                        "Mend it, or remove 'run'."));
            case TrialState.Waiting _, TrialState.Answered _ ->
                throw new IllegalStateException("A lesson's program comes to an end, and is no query of an exercise");
        };
    }

    private static CourseFault fault(Demonstration demonstration, String problem, String remedy) {
        return new CourseFault(demonstration.file(), demonstration.line(), problem, remedy);
    }

    private static String lastLine(TrialState.Finished finished) {
        return finished.stderr()
                .lines()
                .filter(line -> !line.isBlank())
                .reduce((_, last) -> last)
                .orElseGet(() -> finished.outcome().getClass().getSimpleName());
    }

    /** Blanks at the ends of lines are not seen on a page. */
    private static String tidy(String text) {
        return text.replaceAll("[ \\t]+\n", "\n").stripTrailing();
    }
}
