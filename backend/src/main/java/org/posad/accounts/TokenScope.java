package org.posad.accounts;

/** What the bearer of an access token may do. */
public enum TokenScope {
    /** Read courses, and the person's own progress and results. */
    READ,
    /** Submit programs in the person's name. */
    SUBMIT
}
