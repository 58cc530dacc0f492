package org.posad.sandbox.box;

import java.io.Serial;

/** A box could not be made or was lost before the program began. */
public final class BoxUnavailable extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    BoxUnavailable(String message) {
        super(message);
    }

    BoxUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
