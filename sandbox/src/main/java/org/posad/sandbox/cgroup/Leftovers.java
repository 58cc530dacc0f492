package org.posad.sandbox.cgroup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Removes whole trees of groups. */
final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private Leftovers() {}

    /** Removes the group and those below it, once nothing lives in them. */
    static void sweep(Path group) {
        remove(group, false);
    }

    /** The same, without waiting for the processes to end by themselves. */
    static void killAndRemove(Path group) {
        remove(group, true);
    }

    private static void remove(Path group, boolean kill) {
        if (!Files.isDirectory(group)) {
            return;
        }
        for (Path child : folders(group)) {
            remove(child, kill);
        }
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!ControlFile.remove(group)) {
            if (kill) {
                ControlFile.processes(group).forEach(Leftovers::kill);
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        "The control group %s is in use, or may not be removed by this user.".formatted(group));
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
