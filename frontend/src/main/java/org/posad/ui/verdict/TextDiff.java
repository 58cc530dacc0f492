package org.posad.ui.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two texts side by side: lines that belong together stand in the same row, and what differs in them is told apart to
 * the character. Lines are matched by their longest common subsequence, then the characters of those left over.
 *
 * @param rows from top to bottom
 */
record TextDiff(List<Row> rows) {

    /** A line of each text, with its line end; no pieces where a text has no such line. */
    record Row(List<Piece> expected, List<Piece> actual) {}

    record Piece(String text, boolean changed) {}

    static TextDiff of(String expected, String actual) {
        var trailing = !withoutTrailingBlanks(expected).equals(withoutTrailingBlanks(actual));
        // where there is more to see, blanks at the ends of lines only distract
        var left = lines(trailing ? withoutTrailingBlanks(expected) : expected);
        var right = lines(trailing ? withoutTrailingBlanks(actual) : actual);
        var rows = new ArrayList<Row>();
        for (var hunk : Alignment.of(left, right).hunks()) {
            if (hunk.common()) {
                left.subList(hunk.leftFrom(), hunk.leftTo()).forEach(line -> rows.add(same(line)));
            } else {
                rows.addAll(changed(
                        left.subList(hunk.leftFrom(), hunk.leftTo()), right.subList(hunk.rightFrom(), hunk.rightTo())));
            }
        }
        return new TextDiff(List.copyOf(rows));
    }

    private static Row same(String line) {
        var pieces = List.of(new Piece(line, false));
        return new Row(pieces, pieces);
    }

    /** Lines that took one another's place are compared in turn; those left over stand alone. */
    private static List<Row> changed(List<String> left, List<String> right) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            var before = i < left.size() ? left.get(i) : "";
            var after = i < right.size() ? right.get(i) : "";
            rows.add(LineDiff.of(before, after));
        }
        return rows;
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : Stream.of(text.split("(?<=\n)")).toList();
    }

    private static String withoutTrailingBlanks(String text) {
        var stripped = text.replaceAll("[ \\t\\r]+(?=\\n|$)", "").stripTrailing();
        return stripped.isEmpty() ? "" : stripped + "\n";
    }
}
