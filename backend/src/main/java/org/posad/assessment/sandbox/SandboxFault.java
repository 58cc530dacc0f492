package org.posad.assessment.sandbox;

import org.jspecify.annotations.Nullable;

/** The sandbox could not do its part. Nobody's program is to blame; the run is to be repeated later. */
public class SandboxFault extends Exception {

    /** Whose fault it looks like. */
    public enum Kind {
        /** It is away, overloaded, restarted or refuses us: whatever is sent would meet the same. */
        UNAVAILABLE,
        /** It failed on this very run; others may be fine. */
        FAILED_RUN
    }

    private final Kind kind;

    SandboxFault(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    static SandboxFault unavailable(String message) {
        return new SandboxFault(Kind.UNAVAILABLE, message, null);
    }

    public Kind kind() {
        return kind;
    }
}
