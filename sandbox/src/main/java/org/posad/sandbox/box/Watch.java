package org.posad.sandbox.box;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.posad.sandbox.cgroup.ControlGroup;

/** Looks at a running program from outside the box, by the clock and by the accounts of its control group. */
final class Watch {

    private final ControlGroup group;
    private final Allowance allowance;
    private final long started = System.nanoTime();
    private final Duration cpuBefore;
    private volatile @Nullable Duration cpu;
    private volatile @Nullable Duration wall;

    Watch(ControlGroup group, Allowance allowance) {
        this.group = group;
        this.allowance = allowance;
        this.cpuBefore = group.cpuTime();
    }

    /** The limit that has been passed, if any. */
    @Nullable
    Ending passedLimit() {
        if (group.ranOutOfMemory()) {
            return new Ending.OutOfMemory();
        }
        if (cpuSoFar().compareTo(allowance.cpu().plus(allowance.cpuExtra())) > 0) {
            return new Ending.OutOfCpuTime();
        }
        return wallSoFar().compareTo(allowance.wall()) > 0 ? new Ending.OutOfWallTime() : null;
    }

    /** The program has ended: the accounts of time are closed. */
    void close() {
        cpu = cpuSoFar();
        wall = wallSoFar();
    }

    boolean isClosed() {
        return wall != null;
    }

    Duration cpu() {
        Duration closed = cpu;
        return closed != null ? closed : cpuSoFar();
    }

    Duration wall() {
        Duration closed = wall;
        return closed != null ? closed : wallSoFar();
    }

    private Duration cpuSoFar() {
        return group.cpuTime().minus(cpuBefore);
    }

    private Duration wallSoFar() {
        return Duration.ofNanos(System.nanoTime() - started);
    }
}
