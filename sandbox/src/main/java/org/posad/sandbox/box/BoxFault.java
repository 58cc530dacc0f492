package org.posad.sandbox.box;

import java.io.IOException;
import java.io.Serial;

/** The box itself reports that it could not do what was asked, such as hold the files. */
final class BoxFault extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    BoxFault(String message) {
        super(message);
    }
}
