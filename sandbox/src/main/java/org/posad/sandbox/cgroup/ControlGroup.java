package org.posad.sandbox.cgroup;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The group of one box: bounds what its processes take together, and keeps account of it, the dead included. */
public sealed interface ControlGroup permits ControlGroupV1, ControlGroupV2 {

    /** Files into which a process writes its id to enter. */
    List<Path> doors();

    /** Bounds memory (swap included) and the number of processes and threads. */
    void limit(long memoryBytes, int processes);

    /** CPU time of all threads and processes since the group was made. */
    Duration cpuTime();

    long memoryBytes();

    /** Starts the account of the greatest use anew, where the kernel can. */
    void forgetMemoryPeak();

    long memoryPeakBytes();

    /** Whether the kernel had to kill for want of memory. */
    boolean ranOutOfMemory();

    /** Whether a fork was refused for the limit on processes. */
    boolean ranOutOfProcesses();

    /** Kills all processes in it. */
    void kill();

    /** Removes it; false while the kernel still counts a process in it. */
    boolean remove();
}
