package org.posad.sandbox.languages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A language as it is on this machine.
 *
 * @param id Judge0's number for it
 * @param name with the toolchain's real version
 * @param source name of the source file; null for the multi-file program, which brings its own
 * @param compile shell command with {@code {options}}, null if there is nothing to compile
 * @param run shell command with {@code {arguments}} and figures such as {@code {heapMb}}
 * @param tools programs that it stands on, by their paths
 */
public record Language(
        int id,
        String name,
        @Nullable String source,
        @Nullable String compile,
        String run,
        List<String> tools) {

    public Language(int id, String name, @Nullable String source, @Nullable String compile, String run) {
        this(id, name, source, compile, run, List.of());
    }

    public static final int CPP = 54;
    public static final int JAVA = 62;

    /** The one whose sources come as an archive, with scripts that compile and run them. */
    public static final int MULTI_FILE = 89;

    /** The script of a multi-file program that compiles it. */
    public static final String COMPILE_SCRIPT = "compile";

    /** Names the toolchain as it is now: another name when somebody upgrades it under the running service. */
    public String toolchain() {
        return name + tools.stream().map(Language::stamp).collect(Collectors.joining());
    }

    private static String stamp(String tool) {
        try {
            Path file = Path.of(tool).toRealPath();
            return "|%s %d %s".formatted(file, Files.size(file), Files.getLastModifiedTime(file));
        } catch (IOException e) {
            return "|" + tool + " is gone";
        }
    }

    public boolean isMultiFile() {
        return id == MULTI_FILE;
    }
}
