package org.posad.sandbox.box;

import java.time.Duration;

/**
 * What a program may use; totals over all its processes and threads.
 *
 * @param cpu CPU time; more is too slow
 * @param cpuExtra how far over it the program is let run before it is killed
 * @param wall time by the clock
 * @param memoryKb memory, its files in the box included
 * @param stackKb stack of a process; 0 = as the system has it
 * @param processes processes and threads at one time
 * @param fileKb size of one written file; standard output and standard error are files too
 */
public record Allowance(
        Duration cpu, Duration cpuExtra, Duration wall, long memoryKb, long stackKb, int processes, long fileKb) {}
