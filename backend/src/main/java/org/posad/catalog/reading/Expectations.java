package org.posad.catalog.reading;

/** Whether a course's kept results of its solutions have to be there: not for whoever is about to make them. */
public enum Expectations {
    KEPT,
    IGNORED
}
