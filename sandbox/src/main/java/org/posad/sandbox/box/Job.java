package org.posad.sandbox.box;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.posad.sandbox.content.Bytes;

/**
 * One program to run in a box.
 *
 * @param command for {@code /bin/sh}, in the folder that holds the files
 * @param mergeOutput whether standard error goes where standard output goes
 * @param collectBytes most bytes of files that are brought back when the program ends with 0; 0 = bring none
 * @param standby a quicker way to the same end, for when such a process waits; null if there is none
 */
public record Job(
        List<BoxFile> files,
        Bytes stdin,
        String command,
        Allowance allowance,
        boolean mergeOutput,
        long collectBytes,
        @Nullable Standby standby) {

    public Job(
            List<BoxFile> files,
            Bytes stdin,
            String command,
            Allowance allowance,
            boolean mergeOutput,
            long collectBytes) {
        this(files, stdin, command, allowance, mergeOutput, collectBytes, null);
    }

    /** The same by another command, or by a process that waits. */
    public Job by(String quickerCommand, Standby quickerStandby) {
        return new Job(files, stdin, quickerCommand, allowance, mergeOutput, collectBytes, quickerStandby);
    }
}
