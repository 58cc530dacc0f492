package org.posad.catalog.reading;

import java.util.Collection;
import java.util.Comparator;

/** Guesses what an author meant. */
final class Spelling {

    private static final int CLOSE = 2;

    private Spelling() {}

    static String suggest(String written, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(word -> distance(written, word)))
                .filter(word -> distance(written, word) <= CLOSE)
                .map("Did you mean '%s'?"::formatted)
                .orElseGet(() -> "Known are: %s.".formatted(String.join(", ", known)));
    }

    /** Levenshtein's, by Wagner and Fischer's table (1974), two rows of it. */
    static int distance(String a, String b) {
        var above = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            var row = new int[b.length() + 1];
            row[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(above[j - 1] + change, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }
}
