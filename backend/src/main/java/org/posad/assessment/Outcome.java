package org.posad.assessment;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.posad.catalog.Text;

/** What came of one run of a program. The platform's own fault is not among them: such runs are repeated. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
public sealed interface Outcome {

    record Passed() implements Outcome {}

    /** Ran to its end, and printed something else. */
    record WrongOutput(String expected, String actual) implements Outcome {}

    /**
     * Ran to its end, and what a database answers is something else.
     *
     * @param difference the first that tells them apart
     * @param remark in the database's words, where it has refused something
     */
    record WrongTable(Difference difference, String remark, Grid expected, Grid actual) implements Outcome {

        /** Of what is shown only this may be known of a hidden test. */
        WrongTable withoutContent() {
            return new WrongTable(difference, "", Grid.NONE, Grid.NONE);
        }
    }

    /** How two answers of a database differ. */
    enum Difference {
        /** There is no result set at all. */
        NO_RESULT,
        COLUMN_COUNT,
        COLUMN_NAMES,
        ROWS,
        /** The right rows, in another order. */
        ORDER,
        /** A constraint refuses what it should let through, or the question fails. */
        REFUSED,
        /** Nothing refuses what should be. */
        NOT_REFUSED
    }

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

    /**
     * A question has another answer.
     *
     * @param explanations of what was chosen wrongly, where the author gives any
     */
    record WrongAnswer(List<Text> explanations) implements Outcome {}

    /** A question has been left open. */
    record Unanswered() implements Outcome {}

    /**
     * The program prints something else; what, is not told.
     *
     * @param line the first that differs, from 1
     */
    record Mispredicted(int line) implements Outcome {}

    record TooSlow(Duration limit) implements Outcome {}

    record TooMuchMemory(int limitMb) implements Outcome {}

    record TooMuchOutput() implements Outcome {}
}
