package org.posad.sandbox.languages;

import org.jspecify.annotations.Nullable;

/**
 * A language as it is on this machine.
 *
 * @param id Judge0's number for it
 * @param name with the toolchain's real version
 * @param source name of the source file; null for the multi-file program, which brings its own
 * @param compile shell command with {@code {options}}, null if there is nothing to compile
 * @param run shell command with {@code {arguments}} and figures such as {@code {heapMb}}
 */
public record Language(
        int id,
        String name,
        @Nullable String source,
        @Nullable String compile,
        String run) {

    /** The one whose sources come as an archive, with scripts that compile and run them. */
    public static final int MULTI_FILE = 89;

    /** The script of a multi-file program that compiles it. */
    public static final String COMPILE_SCRIPT = "compile";

    public boolean isMultiFile() {
        return id == MULTI_FILE;
    }
}
