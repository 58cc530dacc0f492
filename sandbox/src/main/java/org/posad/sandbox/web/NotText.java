package org.posad.sandbox.web;

import java.io.Serial;

/** Output is not UTF-8 and Base64 was not asked for. */
final class NotText extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;
}
