package org.posad.sandbox.web;

import java.io.Serial;

/** Who asks is known, and may not have what is asked for. */
final class NotAuthorized extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;
}
