package org.posad.accounts;

/** What came of a wish to be erased. */
public sealed interface Erasure {

    /** The account is gone; the modules erase the rest within moments. */
    record Erased() implements Erasure {}

    record WrongPassword() implements Erasure {}

    /** Somebody has to run the platform: another administrator comes first. */
    record OnlyAdministrator() implements Erasure {}
}
