package org.posad.sandbox.web;

import java.io.Serial;

/** Output is not UTF-8 and Base64 was not asked for. */
final class NotText extends RuntimeException {

    /** What the contract says of several submissions. */
    static final String ONE_OR_MORE = "some attributes for one or more submissions cannot be converted to UTF-8, "
            + "use base64_encoded=true query parameter";

    @Serial
    private static final long serialVersionUID = 1;
}
