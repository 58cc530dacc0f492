package org.posad.assessment;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** What becomes of a job when it returns. */
sealed interface Retry {

    record Done() implements Retry {}

    record After(Duration pause) implements Retry {}

    /** Growing pauses: a second, two, four, up to a minute; a little apart, so that not all come back at once. */
    static Retry afterFailures(int failures) {
        long seconds = Math.min(60, 1L << Math.clamp(failures - 1L, 0, 6));
        var spread = ThreadLocalRandom.current().nextDouble(0.8, 1.2);
        return new After(Duration.ofMillis((long) (seconds * 1000 * spread)));
    }
}
