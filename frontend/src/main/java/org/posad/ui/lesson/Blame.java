package org.posad.ui.lesson;

import java.util.List;
import java.util.Optional;
import org.posad.assessment.CompilerMessage;
import org.posad.assessment.CompilerMessage.Severity;
import org.posad.assessment.Grading;
import org.posad.assessment.Outcome;
import org.posad.assessment.TestResult;
import org.posad.assessment.TrialState;
import org.posad.assessment.Verdict;
import org.posad.catalog.Exercise;

/**
 * The places of a program that are to be marked in the editor: those that the compiler names, or the line that the
 * first test to fail died in.
 */
record Blame(List<CompilerMessage> places) {

    static final Blame NONE = new Blame(List.of());

    static Blame of(Optional<Grading> grading, Exercise exercise) {
        return grading.filter(Grading.Graded.class::isInstance)
                .map(each -> of(((Grading.Graded) each).verdict(), exercise))
                .orElse(NONE);
    }

    static Blame of(Optional<TrialState> trial) {
        return trial.filter(TrialState.DoesNotCompile.class::isInstance)
                .map(each -> new Blame(((TrialState.DoesNotCompile) each).messages()))
                .orElse(NONE);
    }

    private static Blame of(Verdict verdict, Exercise exercise) {
        return switch (verdict) {
            case Verdict.Accepted _ -> NONE;
            case Verdict.DoesNotCompile broken -> new Blame(broken.messages());
            case Verdict.Rejected rejected ->
                rejected.tests().stream()
                        .filter(test -> !test.passed())
                        .findFirst()
                        .map(TestResult::outcome)
                        .map(outcome -> of(outcome, exercise))
                        .orElse(NONE);
        };
    }

    private static Blame of(Outcome outcome, Exercise exercise) {
        return outcome instanceof Outcome.Crashed crash && crash.line() != null
                ? new Blame(List.of(new CompilerMessage(
                        exercise.starter().getFirst().name(), crash.line(), 1, Severity.ERROR, crash.exception())))
                : NONE;
    }
}
