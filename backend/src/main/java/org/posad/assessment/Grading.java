package org.posad.assessment;

import java.util.List;

/** Where a submission is on its way. */
public sealed interface Grading {

    /**
     * Waiting for its turn.
     *
     * @param ahead submissions that come before it
     * @param delayed the sandbox does not answer at the moment; nothing is lost
     */
    record Queued(int ahead, boolean delayed) implements Grading {}

    /** @param soFar results that are in already, in the order of the tests */
    record Running(List<TestResult> soFar, int tests) implements Grading {}

    record Graded(Verdict verdict) implements Grading {}

    default boolean isAccepted() {
        return this instanceof Graded(Verdict.Accepted _);
    }

    /** A newer attempt at the same exercise came while this one was still waiting. */
    record Replaced(SubmissionId by) implements Grading {}

    /** We could not judge it, through no fault of the learner's; people have been told. It counts for nothing. */
    record SetAside() implements Grading {}
}
