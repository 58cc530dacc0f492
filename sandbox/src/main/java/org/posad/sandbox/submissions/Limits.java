package org.posad.sandbox.submissions;

import java.time.Duration;
import org.posad.sandbox.box.Allowance;

/** The limits of one submission, in the contract's units: seconds and KB. */
public record Limits(
        double cpuTime,
        double cpuExtraTime,
        double wallTime,
        int memory,
        int stack,
        int processes,
        int fileSize,
        int runs) {

    public Allowance allowance() {
        return new Allowance(
                seconds(cpuTime), seconds(cpuExtraTime), seconds(wallTime), memory, stack, processes, fileSize);
    }

    private static Duration seconds(double seconds) {
        return Duration.ofNanos((long) (seconds * 1e9));
    }
}
