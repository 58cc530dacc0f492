package org.posad.catalog;

/**
 * Tables and their rows, which exercises of a course share.
 *
 * @param script SQL that makes them
 */
public record Dataset(String name, String script) {

    /** Only its name: a release keeps each script once. */
    Dataset named() {
        return new Dataset(name, "");
    }
}
