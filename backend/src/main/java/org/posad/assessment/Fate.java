package org.posad.assessment;

/** What becomes of a program that an exercise should refuse. */
public enum Fate {
    /** The exercise refuses it. */
    DIES,
    /** It is accepted. */
    SURVIVES,
    /** It is no program. */
    DOES_NOT_COMPILE
}
