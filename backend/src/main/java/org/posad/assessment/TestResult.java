package org.posad.assessment;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.posad.catalog.Text;

/**
 * One test of a submission, as the learner may see it: of a hidden test there is no input, and its outcome names
 * the kind of fault only.
 *
 * @param points that this test is worth
 * @param input what the program was given, where the test is visible and has any
 * @param time CPU time
 */
public record TestResult(
        Text name, boolean visible, int points, @Nullable String input, Outcome outcome, Duration time, int memoryKb) {

    public boolean passed() {
        return outcome instanceof Outcome.Passed;
    }

    /** Whether a program had to be run for it: answers to questions are only looked at. */
    public boolean wasRun() {
        return !time.isZero() || memoryKb > 0;
    }
}
