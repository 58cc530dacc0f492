package org.posad.assessment.judging;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.posad.catalog.Comparison;

/** Compares what a program printed with what it should have. */
final class Likeness {

    private static final Pattern LINE_END = Pattern.compile("\n");
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u0000]+");

    private Likeness() {}

    static boolean holds(Comparison comparison, String expected, String actual) {
        return switch (comparison.way()) {
            case EXACT -> expected.equals(actual);
            case LINES -> lines(expected).equals(lines(actual));
            case TOKENS -> tokens(expected).equals(tokens(actual));
            case UNORDERED -> sorted(lines(expected)).equals(sorted(lines(actual)));
            case NUMBERS -> NearNumbers.holds(comparison.tolerance(), tokens(expected), tokens(actual));
        };
    }

    private static List<String> sorted(String lines) {
        return LINE_END.splitAsStream(lines).sorted().toList();
    }

    /** The first line, from 1, that is another; 0 if they are alike as lines. */
    static int firstDifference(String expected, String actual) {
        var wanted = lines(expected).split("\n", -1);
        var got = lines(actual).split("\n", -1);
        int mismatch = Arrays.mismatch(wanted, got);
        return mismatch + 1;
    }

    /** Judge0's own rule, section 6 of its contract: trailing white space of each line and of the whole is gone. */
    private static String lines(String text) {
        return stripEnd(LINE_END.splitAsStream(text).map(Likeness::stripEnd).collect(Collectors.joining("\n")));
    }

    private static String tokens(String text) {
        return WHITE_SPACE.matcher(text).replaceAll(" ").strip();
    }

    private static String stripEnd(String text) {
        int end = text.length();
        while (end > 0 && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == '\0')) {
            end--;
        }
        return text.substring(0, end);
    }
}
