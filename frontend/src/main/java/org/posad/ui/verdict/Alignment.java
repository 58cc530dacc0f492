package org.posad.ui.verdict;

import java.util.ArrayList;
import java.util.List;

/**
 * What two sequences have in common, in order: their longest common subsequence, by the textbook's dynamic programming.
 * Common ends are set aside first. Sequences too long for the table have nothing else in common.
 *
 * @param hunks common and differing stretches in turn; together they are the whole of both sequences
 */
record Alignment(List<Hunk> hunks) {

    private static final int LARGEST_TABLE = 250_000;

    /** A stretch of both sequences; the bounds are indexes, the upper ones excluded. */
    record Hunk(boolean common, int leftFrom, int leftTo, int rightFrom, int rightTo) {}

    static <T> Alignment of(List<T> left, List<T> right) {
        int head = 0;
        while (head < Math.min(left.size(), right.size()) && left.get(head).equals(right.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(left.size(), right.size()) - head
                && left.get(left.size() - 1 - tail).equals(right.get(right.size() - 1 - tail))) {
            tail++;
        }
        var hunks = new Hunks();
        hunks.common(head);
        between(left.subList(head, left.size() - tail), right.subList(head, right.size() - tail), hunks);
        hunks.common(tail);
        return new Alignment(hunks.done());
    }

    private static <T> void between(List<T> left, List<T> right, Hunks hunks) {
        if ((long) left.size() * right.size() > LARGEST_TABLE) {
            hunks.differing(left.size(), right.size());
            return;
        }
        var longest = table(left, right);
        int i = 0;
        int j = 0;
        while (i < left.size() && j < right.size()) {
            if (left.get(i).equals(right.get(j))) {
                hunks.common(1);
                i++;
                j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                hunks.differing(1, 0);
                i++;
            } else {
                hunks.differing(0, 1);
                j++;
            }
        }
        hunks.differing(left.size() - i, right.size() - j);
    }

    /** The length of the longest common subsequence of what follows each pair of places. */
    private static <T> int[][] table(List<T> left, List<T> right) {
        var longest = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                longest[i][j] = left.get(i).equals(right.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }

    /** Puts steps of one kind together. */
    private static final class Hunks {

        private final List<Hunk> hunks = new ArrayList<>();
        private boolean common = true;
        private int leftFrom;
        private int rightFrom;
        private int leftTo;
        private int rightTo;

        void common(int count) {
            step(true, count, count);
        }

        void differing(int left, int right) {
            step(false, left, right);
        }

        List<Hunk> done() {
            close();
            return List.copyOf(hunks);
        }

        private void step(boolean isCommon, int left, int right) {
            if (left + right > 0 && isCommon != common) {
                close();
                common = isCommon;
            }
            leftTo += left;
            rightTo += right;
        }

        private void close() {
            if (leftTo > leftFrom || rightTo > rightFrom) {
                hunks.add(new Hunk(common, leftFrom, leftTo, rightFrom, rightTo));
            }
            leftFrom = leftTo;
            rightFrom = rightTo;
        }
    }
}
