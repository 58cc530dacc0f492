package org.posad.sandbox.submissions;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.posad.sandbox.content.Bytes;

/** What came of a submission. Null is "there is none", as in the contract; output that is empty is null too. */
public record Result(
        Status status,
        @Nullable Bytes stdout,
        @Nullable Bytes stderr,
        @Nullable Bytes compileOutput,
        @Nullable String message,
        @Nullable Integer exitCode,
        @Nullable Integer exitSignal,
        @Nullable Duration time,
        @Nullable Duration wallTime,
        @Nullable Long memoryKb) {

    /** Nothing yet, or nothing more to say than the status. */
    public static Result only(Status status) {
        return new Result(status, null, null, null, null, null, null, null, null, null);
    }

    public static Result internalError(String message) {
        return new Result(Status.INTERNAL_ERROR, null, null, null, message, null, null, null, null, null);
    }

    public static Result compilationError(@Nullable Bytes compileOutput) {
        return new Result(Status.COMPILATION_ERROR, null, null, compileOutput, null, null, null, null, null, null);
    }

    long size() {
        return length(stdout) + length(stderr) + length(compileOutput);
    }

    private static long length(@Nullable Bytes bytes) {
        return bytes == null ? 0 : bytes.length();
    }
}
