package org.posad.ui.editor;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Locale;

/**
 * Something to be said about a place of a program, in the gutter and under the code. A place outside of the text is
 * moved to the nearest one inside.
 *
 * @param line from 1
 * @param column from 1; 1 means the whole line
 */
public record Mark(int line, int column, Severity severity, String text) implements Serializable {

    public enum Severity {
        ERROR,
        WARNING,
        INFO;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
