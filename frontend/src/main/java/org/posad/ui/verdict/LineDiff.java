package org.posad.ui.verdict;

import java.util.ArrayList;
import java.util.List;
import org.posad.ui.verdict.TextDiff.Piece;
import org.posad.ui.verdict.TextDiff.Row;

/** Two lines, compared by characters as people count them: a pair of surrogates is one. */
final class LineDiff {

    /** Lines that share less than this are different lines: marking single letters would only be confetti. */
    private static final double ALIKE = 0.4;

    private static final int CHANCE = 3;

    private LineDiff() {}

    static Row of(String expected, String actual) {
        var left = characters(expected);
        var right = characters(actual);
        var hunks = Alignment.of(left, right).hunks();
        var shared = hunks.stream()
                .filter(Alignment.Hunk::common)
                .mapToInt(LineDiff::length)
                .sum();
        if (shared < ALIKE * Math.max(left.size(), right.size())) {
            return new Row(whole(expected), whole(actual));
        }
        var before = new ArrayList<Piece>();
        var after = new ArrayList<Piece>();
        for (int i = 0; i < hunks.size(); i++) {
            var hunk = hunks.get(i);
            var common = hunk.common() && !isChance(hunk, i, hunks.size());
            add(before, left.subList(hunk.leftFrom(), hunk.leftTo()), common);
            add(after, right.subList(hunk.rightFrom(), hunk.rightTo()), common);
        }
        return new Row(List.copyOf(before), List.copyOf(after));
    }

    /** The end of a line is no news, but of an empty one. */
    private static List<Piece> whole(String line) {
        if (line.isEmpty()) {
            return List.of();
        }
        return line.length() > 1 && line.endsWith("\n")
                ? List.of(new Piece(line.substring(0, line.length() - 1), true), new Piece("\n", false))
                : List.of(new Piece(line, true));
    }

    /** A letter or two between differences are alike by chance. */
    private static boolean isChance(Alignment.Hunk hunk, int place, int hunks) {
        return length(hunk) < CHANCE && place > 0 && place < hunks - 1;
    }

    private static int length(Alignment.Hunk hunk) {
        return hunk.leftTo() - hunk.leftFrom();
    }

    private static void add(List<Piece> pieces, List<String> characters, boolean common) {
        if (characters.isEmpty()) {
            return;
        }
        var text = String.join("", characters);
        if (!pieces.isEmpty() && pieces.getLast().changed() && !common) {
            text = pieces.removeLast().text() + text;
        }
        pieces.add(new Piece(text, !common));
    }

    private static List<String> characters(String line) {
        return line.codePoints().mapToObj(Character::toString).toList();
    }
}
