package org.posad.assessment;

/** Sources that cannot be taken in. Screens turn the reason into a sentence. */
public class UnacceptableSource extends IllegalArgumentException {

    /** Why. */
    public enum Reason {
        TOO_MANY_FILES,
        TOO_LONG,
        NOT_TEXT,
        /** Other files than the exercise begins with. */
        WRONG_FILES
    }

    private final Reason reason;

    UnacceptableSource(Reason reason) {
        super("Unacceptable source: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
