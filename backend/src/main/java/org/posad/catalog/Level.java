package org.posad.catalog;

/** How much a course expects of those who begin it. */
public enum Level {
    BEGINNER,
    INTERMEDIATE,
    ADVANCED
}
