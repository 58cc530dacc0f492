package org.posad.assessment;

import java.util.List;

/**
 * A result set as it is shown: its first rows, long values shortened.
 *
 * @param rows those that are shown
 * @param size how many rows there are in all
 */
public record Grid(List<String> columns, List<Row> rows, int size) {

    public static final Grid NONE = new Grid(List.of(), List.of(), 0);

    /** @param alike the other table has this row, too, and where it should be */
    public record Row(List<Value> values, boolean alike) {}

    /** @param kind NULL, a number and a text may look the same, and are not */
    public record Value(String text, Kind kind) {}

    /** What a value is to a database. */
    public enum Kind {
        NULL,
        NUMBER,
        TEXT
    }
}
