package org.posad.sandbox.box;

import java.time.Duration;
import java.util.List;
import org.posad.sandbox.content.Bytes;

/**
 * What came of a job.
 *
 * @param cpu CPU time of all processes
 * @param memoryKb the most memory in use at one time
 * @param files what it left, if that was asked for
 * @param forksRefused whether it wanted more processes or threads than it may have
 */
public record Report(
        Ending ending,
        Duration cpu,
        Duration wall,
        long memoryKb,
        Bytes out,
        Bytes err,
        List<BoxFile> files,
        boolean forksRefused) {}
