package org.posad.assessment.judging;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Compares words of which some are numbers. */
final class NearNumbers {

    /** Bounded, so that no number takes long; what is longer is a word. NaN and infinity are near to nothing. */
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d{1,400}(\\.\\d{0,400})?|\\.\\d{1,400})([eE][+-]?\\d{1,3})?");

    private NearNumbers() {}

    /** @param expected words with a blank between them, as {@code actual} */
    static boolean holds(double tolerance, String expected, String actual) {
        var wanted = expected.split(" ", -1);
        var got = actual.split(" ", -1);
        if (wanted.length != got.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (!wanted[i].equals(got[i]) && !near(BigDecimal.valueOf(tolerance), wanted[i], got[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean near(BigDecimal tolerance, String expected, String actual) {
        var wanted = number(expected);
        var got = number(actual);
        if (wanted.isEmpty() || got.isEmpty()) {
            return false;
        }
        var difference = wanted.get().subtract(got.get()).abs();
        return difference.compareTo(tolerance) <= 0
                || difference.compareTo(tolerance.multiply(wanted.get().abs())) <= 0;
    }

    private static Optional<BigDecimal> number(String word) {
        return NUMBER.matcher(word).matches() ? Optional.of(new BigDecimal(word)) : Optional.empty();
    }
}
