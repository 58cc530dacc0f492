package org.posad.assessment;

import java.time.Duration;

/** What came of a visitor's wish to run a program. */
public sealed interface VisitorRun {

    /** @param result never {@link TrialState.Waiting} */
    record Ended(TrialState result) implements VisitorRun {}

    /** It was not run: there have been too many from there in a short time. */
    record TooOften(Duration retryAfter) implements VisitorRun {}

    /** It was not run: learners' programs go first, and there is no room beside them; or the sandbox does not answer. */
    record NoRoom() implements VisitorRun {}
}
