package org.posad.accounts;

/** What came of making an account. */
public sealed interface Registration {

    record Registered(LearnerId learner) implements Registration {}

    /** Somebody has that address already; most likely the same person. */
    record EmailTaken() implements Registration {}
}
