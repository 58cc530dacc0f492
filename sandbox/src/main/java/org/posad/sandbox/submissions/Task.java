package org.posad.sandbox.submissions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.posad.sandbox.box.BoxFile;
import org.posad.sandbox.callbacks.CallbackUrl;
import org.posad.sandbox.content.Bytes;
import org.posad.sandbox.languages.Language;

/**
 * What a client wants done; checked, so it can be done.
 *
 * @param archive additional_files as it came, a zip
 * @param additional what is in it
 * @param sender for whom it is run
 * @param callback who wants to hear of the end; null if nobody
 */
public record Task(
        Language language,
        @Nullable Bytes source,
        @Nullable String compilerOptions,
        @Nullable String arguments,
        @Nullable Bytes stdin,
        @Nullable Bytes expectedOutput,
        Limits limits,
        boolean redirectStderr,
        @Nullable Bytes archive,
        List<BoxFile> additional,
        Sender sender,
        @Nullable CallbackUrl callback) {

    public Task(
            Language language,
            @Nullable Bytes source,
            @Nullable String compilerOptions,
            @Nullable String arguments,
            @Nullable Bytes stdin,
            @Nullable Bytes expectedOutput,
            Limits limits,
            boolean redirectStderr,
            @Nullable Bytes archive,
            List<BoxFile> additional,
            Sender sender) {
        this(
                language,
                source,
                compilerOptions,
                arguments,
                stdin,
                expectedOutput,
                limits,
                redirectStderr,
                archive,
                additional,
                sender,
                null);
    }

    /** About how much memory keeping it takes. */
    long size() {
        return length(source) + length(stdin) + length(expectedOutput) + 2L * length(archive);
    }

    private static long length(@Nullable Bytes bytes) {
        return bytes == null ? 0 : bytes.length();
    }
}
