package org.posad.ui.verdict;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.posad.assessment.Grading;
import org.posad.assessment.Outcome;
import org.posad.assessment.TestResult;
import org.posad.assessment.Verdict;

/** Where a submission is, in one sentence: the one that is read aloud when it changes. */
final class Headline {

    private Headline() {}

    static String of(Component where, Grading grading) {
        return switch (grading) {
            case Grading.Queued queued when queued.delayed() -> where.getTranslation("verdict.delayed");
            case Grading.Queued queued
            when queued.ahead() > 0 -> where.getTranslation("verdict.queued", queued.ahead());
            case Grading.Queued _ -> where.getTranslation("verdict.next");
            case Grading.Running(var soFar, var tests) -> where.getTranslation("verdict.running", soFar.size(), tests);
            case Grading.Replaced _ -> where.getTranslation("verdict.replaced");
            case Grading.SetAside _ -> where.getTranslation("verdict.set-aside");
            case Grading.Graded(var verdict) -> of(where, verdict);
        };
    }

    private static String of(Component where, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Accepted(var tests) -> where.getTranslation("verdict.accepted" + kind(tests));
            case Verdict.DoesNotCompile _ -> where.getTranslation("verdict.does-not-compile");
            case Verdict.Rejected rejected ->
                where.getTranslation(
                        "verdict.rejected" + kind(rejected.tests()),
                        rejected.tests().stream().filter(TestResult::passed).count(),
                        rejected.tests().size());
        };
    }

    private static String kind(List<TestResult> tests) {
        return tests.stream().allMatch(Headline::isAnswer) ? ".answers" : "";
    }

    private static boolean isAnswer(TestResult test) {
        return switch (test.outcome()) {
            case Outcome.WrongAnswer _, Outcome.Unanswered _ -> true;
            case Outcome.Passed _ -> !test.wasRun();
            case Outcome.WrongOutput _,
                    Outcome.WrongTable _,
                    Outcome.AssertionFailed _,
                    Outcome.Mispredicted _,
                    Outcome.Crashed _,
                    Outcome.TooSlow _,
                    Outcome.TooMuchMemory _,
                    Outcome.TooMuchOutput _ -> false;
        };
    }
}
