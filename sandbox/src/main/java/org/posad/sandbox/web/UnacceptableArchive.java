package org.posad.sandbox.web;

import java.io.Serial;

/** An archive that is none, or that wants more than it may. */
final class UnacceptableArchive extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    UnacceptableArchive(String reason) {
        super(reason);
    }

    /** For the client. */
    String reason() {
        return String.valueOf(getMessage());
    }
}
