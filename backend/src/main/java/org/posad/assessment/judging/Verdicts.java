package org.posad.assessment.judging;

import java.util.List;
import org.posad.assessment.Verdict;
import org.posad.catalog.GradedExercise.Mistake;

/** Sums tests up, and adds what the author has to say. */
record Verdicts(Mistakes mistakes, Sources sources) {

    Verdict of(List<Observation> observations) {
        return of(observations, "");
    }

    /** @param answers digest of all that SQL has answered */
    Verdict of(List<Observation> observations, String answers) {
        var tests = observations.stream().map(Observation::result).toList();
        if (observations.stream().noneMatch(Observation::failed)) {
            return new Verdict.Accepted(tests);
        }
        return new Verdict.Rejected(
                tests,
                mistakes.in(observations, answers).map(Mistake::explanation).orElse(null));
    }

    /** @param output of the compiler, in the learner's names for the files */
    Verdict doesNotCompile(String output) {
        return new Verdict.DoesNotCompile(
                Shown.head(output, Shown.TEST),
                CompilerMessages.in(output, sources),
                mistakes.inCompilerOutput(output).map(Mistake::explanation).orElse(null));
    }
}
