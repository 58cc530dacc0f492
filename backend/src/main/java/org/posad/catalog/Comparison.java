package org.posad.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How a program's output is compared with the expected one.
 *
 * @param tolerance of numbers, absolute or relative, whichever allows more; 0 for the other ways
 */
public record Comparison(Way way, double tolerance) {

    public static final Comparison EXACT = new Comparison(Way.EXACT, 0);
    public static final Comparison LINES = new Comparison(Way.LINES, 0);
    public static final Comparison TOKENS = new Comparison(Way.TOKENS, 0);
    public static final Comparison UNORDERED = new Comparison(Way.UNORDERED, 0);

    private static final String NUMBERS = "NUMBERS ";

    /** What counts. */
    public enum Way {
        /** Every character. */
        EXACT,
        /** Trailing white space of lines and of the whole does not count. */
        LINES,
        /** Any white space separates words; only words count. */
        TOKENS,
        /** As lines, in any order. */
        UNORDERED,
        /** As words, of which numbers may differ a little. */
        NUMBERS
    }

    public Comparison {
        if (!(tolerance >= 0 && tolerance < 1)) {
            throw new IllegalArgumentException("A tolerance is at least 0 and less than 1, not " + tolerance);
        }
    }

    public static Comparison numbers(double tolerance) {
        return new Comparison(Way.NUMBERS, tolerance);
    }

    /** As releases keep it: {@code LINES}, {@code NUMBERS 0.01}. */
    @JsonValue
    public String written() {
        return way == Way.NUMBERS ? NUMBERS + tolerance : way.name();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Comparison of(String written) {
        return written.startsWith(NUMBERS)
                ? numbers(Double.parseDouble(written.substring(NUMBERS.length())))
                : new Comparison(Way.valueOf(written), 0);
    }
}
