package org.posad.assessment;

import java.time.Duration;
import org.posad.assessment.TooManySubmissions.Reason;

/**
 * How much of one thing a learner may ask for.
 *
 * @param waiting at the same time
 * @param aMinute in any minute
 */
record Limits(int waiting, int aMinute) {

    static final Duration MINUTE = Duration.ofMinutes(1);

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration LATER = Duration.ofSeconds(20);

    /** @throws TooManySubmissions if one more would be too many */
    void check(int nowWaiting, int inTheLastMinute) {
        if (nowWaiting >= waiting) {
            throw new TooManySubmissions(Reason.STILL_WAITING, SOON);
        }
        if (inTheLastMinute >= aMinute) {
            throw new TooManySubmissions(Reason.TOO_FAST, LATER);
        }
    }
}
