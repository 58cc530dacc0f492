package org.posad.sandbox.cgroup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Small files by which the kernel is spoken to. */
final class ControlFile {

    private ControlFile() {}

    static void write(Path file, String value) {
        try {
            Files.write(file, value.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write '%s' to %s: %s".formatted(value, file, e.getMessage()), e);
        }
    }

    static void write(Path file, long value) {
        write(file, Long.toString(value));
    }

    static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read %s: %s".formatted(file, e.getMessage()), e);
        }
    }

    static long number(Path file) {
        return Long.parseLong(read(file));
    }

    /** The value behind a key in a file of lines "key value"; 0 if there is no such line. */
    static long number(Path file, String key) {
        return read(file)
                .lines()
                .filter(line -> line.startsWith(key + " "))
                .mapToLong(
                        line -> Long.parseLong(line.substring(key.length() + 1).strip()))
                .findFirst()
                .orElse(0);
    }

    /** The processes in the group, by their ids as we see them. */
    static List<Long> processes(Path folder) {
        Path list = folder.resolve("cgroup.procs");
        return Files.exists(list) ? read(list).lines().map(Long::valueOf).toList() : List.of();
    }

    /** A folder of the kernel's: it is removed whole, though it shows files. */
    static boolean remove(Path folder) {
        return folder.toFile().delete() || !Files.exists(folder);
    }
}
