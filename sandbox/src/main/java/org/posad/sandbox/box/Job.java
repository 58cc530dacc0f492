package org.posad.sandbox.box;

import java.util.List;
import org.posad.sandbox.content.Bytes;

/**
 * One program to run in a box.
 *
 * @param command for {@code /bin/sh}, in the folder that holds the files
 * @param mergeOutput whether standard error goes where standard output goes
 * @param collectBytes most bytes of files that are brought back when the program ends with 0; 0 = bring none
 */
public record Job(
        List<BoxFile> files,
        Bytes stdin,
        String command,
        Allowance allowance,
        boolean mergeOutput,
        long collectBytes) {}
