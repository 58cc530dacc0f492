package org.posad.assessment.judging;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.posad.catalog.GradedExercise.Comparison;

/** Compares what a program printed with what it should have. */
final class Likeness {

    private static final Pattern LINE_END = Pattern.compile("\n");
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u0000]+");

    private Likeness() {}

    static boolean holds(Comparison comparison, String expected, String actual) {
        return switch (comparison) {
            case EXACT -> expected.equals(actual);
            case LINES -> lines(expected).equals(lines(actual));
            case TOKENS -> tokens(expected).equals(tokens(actual));
        };
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
