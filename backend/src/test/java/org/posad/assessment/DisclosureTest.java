package org.posad.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.posad.assessment.Exercises.english;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisclosureTest {

    private static final String SECRET = "secret";

    @Test
    void leavesWhatIsVisibleAsItIs() {
        var visible = test(true, new Outcome.WrongOutput(SECRET, "x"));
        assertThat(Disclosure.toLearner(rejected(visible))).isEqualTo(rejected(visible));
    }

    @Test
    void tellsOfAHiddenTestOnlyItsKind() {
        assertThat(shown(new Outcome.WrongOutput(SECRET, SECRET))).isEqualTo(new Outcome.WrongOutput("", ""));
        assertThat(shown(new Outcome.AssertionFailed(SECRET))).isEqualTo(new Outcome.AssertionFailed(""));
        assertThat(shown(new Outcome.TooSlow(Duration.ofSeconds(2))))
                .isEqualTo(new Outcome.TooSlow(Duration.ofSeconds(2)));
    }

    @Test
    void namesExceptionsThatNobodyCanMakeUp() {
        assertThat(shown(new Outcome.Crashed("ValueError", 7, SECRET)))
                .isEqualTo(new Outcome.Crashed("ValueError", null, ""));
        assertThat(shown(new Outcome.Crashed(SECRET, 7, SECRET))).isEqualTo(new Outcome.Crashed("", null, ""));
    }

    @Test
    void hidesTheInputToo() {
        var shown = Disclosure.toLearner(rejected(test(false, new Outcome.Passed())));
        assertThat(shown.tests().getFirst().input()).isNull();
        assertThat(shown.toString()).doesNotContain(SECRET);
    }

    @Test
    void holdsWhileTheTestsAreRunningToo() {
        var running = new Grading.Running(List.of(test(false, new Outcome.WrongOutput(SECRET, SECRET))), 2);
        assertThat(Disclosure.toLearner(running).toString()).doesNotContain(SECRET);
    }

    private static Outcome shown(Outcome hidden) {
        return Disclosure.toLearner(rejected(test(false, hidden)))
                .tests()
                .getFirst()
                .outcome();
    }

    private static Verdict rejected(TestResult test) {
        return new Verdict.Rejected(List.of(test), null);
    }

    private static TestResult test(boolean visible, Outcome outcome) {
        return new TestResult(english("A test"), visible, 1, SECRET, outcome, Duration.ZERO, 0);
    }
}
