package org.posad.ui.verdict;

import java.util.ArrayList;
import java.util.List;
import org.posad.ui.verdict.TextDiff.Piece;
import org.posad.ui.verdict.TextDiff.Row;

/** Two lines, compared by characters as people count them: a pair of surrogates is one. */
final class LineDiff {

    /** Lines that share less than this are different lines: marking single letters would only be confetti. */
    private static final double ALIKE = 0.4;

    private LineDiff() {}

    static Row of(String expected, String actual) {
        var left = characters(expected);
        var right = characters(actual);
        var hunks = Alignment.of(left, right).hunks();
        var common = hunks.stream()
                .filter(Alignment.Hunk::common)
                .mapToInt(hunk -> hunk.leftTo() - hunk.leftFrom())
                .sum();
        if (common < ALIKE * Math.max(left.size(), right.size())) {
            return new Row(whole(expected, actual), whole(actual, expected));
        }
        var before = new ArrayList<Piece>();
        var after = new ArrayList<Piece>();
        for (var hunk : hunks) {
            add(before, left.subList(hunk.leftFrom(), hunk.leftTo()), hunk.common());
            add(after, right.subList(hunk.rightFrom(), hunk.rightTo()), hunk.common());
        }
        return new Row(List.copyOf(before), List.copyOf(after));
    }

    /** The line end is no news where both lines have one. */
    private static List<Piece> whole(String line, String other) {
        if (line.isEmpty()) {
            return List.of();
        }
        return line.length() > 1 && line.endsWith("\n") && other.endsWith("\n")
                ? List.of(new Piece(line.substring(0, line.length() - 1), true), new Piece("\n", false))
                : List.of(new Piece(line, true));
    }

    private static void add(List<Piece> pieces, List<String> characters, boolean common) {
        if (!characters.isEmpty()) {
            pieces.add(new Piece(String.join("", characters), !common));
        }
    }

    private static List<String> characters(String line) {
        return line.codePoints().mapToObj(Character::toString).toList();
    }
}
