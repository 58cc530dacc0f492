package org.posad.assessment.judging;

import java.util.List;
import java.util.stream.IntStream;

/** Divides points among tests that have none of their own. */
final class Shares {

    private Shares() {}

    /** As equal as whole numbers can be, none of them 0, so that each test counts; the first get what is left over. */
    static List<Integer> of(int points, int tests) {
        return IntStream.range(0, tests)
                .mapToObj(i -> Math.max(1, points / tests + (i < points % tests ? 1 : 0)))
                .toList();
    }
}
