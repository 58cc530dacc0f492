package org.posad.sandbox.box;

import java.time.Duration;
import java.util.SequencedMap;
import java.util.TreeMap;

/** RLIMIT_* of the program: a second line behind the control group, and the only bound on single files and stacks. */
final class ResourceLimits {

    private static final int CPU = 0;
    private static final int FILE_SIZE = 1;
    private static final int STACK = 3;
    private static final int CORE = 4;
    private static final int OPEN_FILES = 7;

    private ResourceLimits() {}

    /** Limits for a process that has used CPU time already, of which the allowance knows nothing. */
    static SequencedMap<Integer, Long> of(Allowance allowance, Duration used) {
        var limits = new TreeMap<Integer, Long>();
        limits.put(CPU, allowance.cpu().plus(allowance.cpuExtra()).plus(used).toSeconds() + 2);
        limits.put(FILE_SIZE, allowance.fileKb() * 1024);
        if (allowance.stackKb() > 0) {
            limits.put(STACK, allowance.stackKb() * 1024);
        }
        limits.put(CORE, 1L); // not 0: the kernel reads 1 as "no core, not even into a pipe"
        limits.put(OPEN_FILES, 1024L);
        return limits;
    }
}
