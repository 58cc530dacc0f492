package org.posad.assessment.judging;

import java.util.List;
import org.posad.assessment.CompilerMessage;
import org.posad.assessment.Verdict;
import org.posad.catalog.GradedExercise.Mistake;

/** Sums tests up, and adds what the author has to say. */
record Verdicts(Mistakes mistakes, Sources sources) {

    private static final int MOST_MESSAGES = 50;
    private static final int LONGEST_MESSAGE = 1_000;

    Verdict of(List<Observation> observations) {
        var tests = observations.stream().map(Observation::result).toList();
        if (observations.stream().noneMatch(Observation::failed)) {
            return new Verdict.Accepted(tests);
        }
        return new Verdict.Rejected(
                tests, mistakes.in(observations).map(Mistake::explanation).orElse(null));
    }

    /** @param output of the compiler, in the learner's names for the files */
    Verdict doesNotCompile(String output) {
        var messages = sources.toolchain().diagnosis().messages(output, sources);
        return new Verdict.DoesNotCompile(
                Shown.head(output, Shown.TEST),
                messages.stream().limit(MOST_MESSAGES).map(Verdicts::shown).toList(),
                mistakes.inCompilerOutput(output).map(Mistake::explanation).orElse(null));
    }

    private static CompilerMessage shown(CompilerMessage message) {
        return new CompilerMessage(
                message.file(),
                message.line(),
                message.column(),
                message.severity(),
                Shown.head(message.text(), LONGEST_MESSAGE));
    }
}
