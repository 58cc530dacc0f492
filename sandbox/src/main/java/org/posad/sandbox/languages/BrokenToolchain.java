package org.posad.sandbox.languages;

import java.io.Serial;

/** A toolchain said by itself that it does not work, which is not for want of time. */
final class BrokenToolchain extends IllegalStateException {

    @Serial
    private static final long serialVersionUID = 1;

    BrokenToolchain(String message) {
        super(message);
    }
}
