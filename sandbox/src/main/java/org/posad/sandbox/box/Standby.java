package org.posad.sandbox.box;

import org.posad.sandbox.content.Bytes;

/**
 * Another way to do a job, without the wait for its program to start: a process that was started in a box before there was
 * any work, and is told what to do.
 *
 * @param process which process can do it
 * @param order what it is told
 */
public record Standby(Waiting process, Bytes order) {

    /**
     * A process that says on descriptor 4 that it is ready, and reads its order from descriptor 3. It belongs to nobody
     * until then.
     *
     * @param command for {@code /bin/sh}
     * @param mergeOutput whether its standard error goes where its standard output goes
     */
    public record Waiting(String command, boolean mergeOutput) {}
}
