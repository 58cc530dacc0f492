package org.posad.sandbox.cgroup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** What a service that was killed left of a group: it goes before a new one begins. */
final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private Leftovers() {}

    /** Kills what lives in the group and in those below it, and removes them; the group itself too. */
    static void remove(Path group) {
        if (!Files.isDirectory(group)) {
            return;
        }
        for (Path child : folders(group)) {
            remove(child);
        }
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!ControlFile.remove(group)) {
            ControlFile.processes(group).forEach(Leftovers::kill);
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        "The control group %s of an earlier run cannot be removed".formatted(group));
            }
            pause();
        }
    }

    static void kill(long process) {
        ProcessHandle.of(process).ifPresent(ProcessHandle::destroyForcibly);
    }

    private static List<Path> folders(Path group) {
        try (var entries = Files.list(group)) {
            return entries.filter(Files::isDirectory).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while sweeping control groups", e);
        }
    }
}
