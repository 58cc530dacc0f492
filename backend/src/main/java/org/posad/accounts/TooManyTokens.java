package org.posad.accounts;

/** A person has as many access tokens as one may have. */
public class TooManyTokens extends RuntimeException {

    public static final int MOST = 20;

    TooManyTokens() {
        super("A person may have %d access tokens".formatted(MOST));
    }
}
