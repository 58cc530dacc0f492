package org.posad.assessment;

import java.time.Duration;

/** A learner sends more than can be judged in fairness to the others. Screens turn the reason into a sentence. */
public class TooManySubmissions extends RuntimeException {

    /** What to wait for. */
    public enum Reason {
        /** Those sent before have to be judged first. */
        STILL_WAITING,
        /** Too many in a short time. */
        TOO_FAST
    }

    private final Reason reason;
    private final Duration retryAfter;

    TooManySubmissions(Reason reason, Duration retryAfter) {
        super("Too many submissions: " + reason);
        this.reason = reason;
        this.retryAfter = retryAfter;
    }

    public Reason reason() {
        return reason;
    }

    /** When it is worth another try. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
