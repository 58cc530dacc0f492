package org.posad.sandbox.box;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** How busy the boxes are, to tell whether there is time for work ahead of need. */
final class Load {

    private static final long QUIET_NANOS = Duration.ofMillis(200).toNanos();

    private final int slots;
    private final AtomicInteger running = new AtomicInteger();
    private volatile long fullAt = System.nanoTime() - QUIET_NANOS;

    Load(int slots) {
        this.slots = slots;
    }

    void begin() {
        if (running.incrementAndGet() >= slots) {
            fullAt = System.nanoTime();
        }
    }

    void end() {
        if (running.getAndDecrement() >= slots) {
            fullAt = System.nanoTime();
        }
    }

    /** Whether a slot is free, and has been for a moment: between two programs of a crowd there is no lull. */
    boolean isLow() {
        return running.get() < slots && System.nanoTime() - fullAt > QUIET_NANOS;
    }
}
