package org.posad.assessment.sandbox;

import java.time.Duration;

/** Pauses that grow: short while an answer is likely, longer when it is not. */
final class Pauses {

    private final double growth;
    private final Duration longest;
    private Duration next;

    Pauses(Duration first, double growth, Duration longest) {
        this.next = first;
        this.growth = growth;
        this.longest = longest;
    }

    void pause() throws SandboxFault {
        try {
            Thread.sleep(next);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SandboxFault(SandboxFault.Kind.UNAVAILABLE, "Stopped while waiting for the sandbox", e);
        }
        var longer = Duration.ofNanos((long) (next.toNanos() * growth));
        next = longer.compareTo(longest) < 0 ? longer : longest;
    }
}
