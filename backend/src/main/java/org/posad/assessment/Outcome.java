package org.posad.assessment;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of one run of a program. The platform's own fault is not among them: such runs are repeated. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
public sealed interface Outcome {

    record Passed() implements Outcome {}

    /** Ran to its end, and printed something else. */
    record WrongOutput(String expected, String actual) implements Outcome {}

    /**
     * A test method of the author's did not hold.
     *
     * @param message in the framework's words
     */
    record AssertionFailed(String message) implements Outcome {}

    /**
     * Died by itself.
     *
     * @param exception simple name where the language tells, otherwise the signal or exit status
     * @param line in the learner's own main file, from 1
     * @param stderr shortened
     */
    record Crashed(String exception, @Nullable Integer line, String stderr) implements Outcome {}

    record TooSlow(Duration limit) implements Outcome {}

    record TooMuchMemory(int limitMb) implements Outcome {}

    record TooMuchOutput() implements Outcome {}
}
