package org.posad.words;

import java.util.List;
import org.posad.assessment.Grading;
import org.posad.assessment.Outcome;
import org.posad.assessment.TestResult;
import org.posad.assessment.Verdict;

/** Where a submission is, in one sentence: the one that is read aloud when it changes. */
public final class Headline {

    private Headline() {}

    public static String of(Phrases phrases, Grading grading) {
        return switch (grading) {
            case Grading.Queued queued when queued.delayed() -> phrases.of("verdict.delayed");
            case Grading.Queued queued when queued.ahead() > 0 -> phrases.of("verdict.queued", queued.ahead());
            case Grading.Queued _ -> phrases.of("verdict.next");
            case Grading.Running(var soFar, var tests) -> phrases.of("verdict.running", soFar.size(), tests);
            case Grading.Replaced _ -> phrases.of("verdict.replaced");
            case Grading.SetAside _ -> phrases.of("verdict.set-aside");
            case Grading.Graded(var verdict) -> of(phrases, verdict);
        };
    }

    private static String of(Phrases phrases, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Accepted(var tests) -> phrases.of("verdict.accepted" + kind(tests));
            case Verdict.DoesNotCompile _ -> phrases.of("verdict.does-not-compile");
            case Verdict.Rejected rejected ->
                phrases.of(
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
            case Outcome.WrongAnswer _, Outcome.Unanswered _, Outcome.Mispredicted _ -> true;
            case Outcome.Passed _ -> !test.wasRun();
            case Outcome.WrongOutput _,
                    Outcome.WrongTable _,
                    Outcome.AssertionFailed _,
                    Outcome.Crashed _,
                    Outcome.TooSlow _,
                    Outcome.TooMuchMemory _,
                    Outcome.TooMuchOutput _ -> false;
        };
    }
}
