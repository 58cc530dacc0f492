package org.posad.certification.proof;

import org.jspecify.annotations.Nullable;

/** A document that cannot be signed whole: part of it means nothing by its contexts, or has a relative address. */
public class Unsignable extends Exception {

    Unsignable(String why, @Nullable Throwable cause) {
        super(why, cause);
    }
}
