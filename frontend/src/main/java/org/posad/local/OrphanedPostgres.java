package org.posad.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server whose platform was killed, or sessions whose server was: they still hold the data folder and have to go first.
 */
final class OrphanedPostgres {

    private OrphanedPostgres() {}

    static void stopIn(Path data) throws IOException, InterruptedException {
        var pidFile = data.resolve("postmaster.pid");
        if (Files.notExists(pidFile)) {
            return;
        }
        var server = firstLine(pidFile);
        stop(processesIn(data).stream().filter(it -> isServer(it, server)).toList(), Signal.INT);
        stop(processesIn(data), Signal.QUIT);
    }

    private static String firstLine(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.findFirst().orElse("").strip();
        }
    }

    private static boolean isServer(ProcessHandle process, String pid) {
        return Long.toString(process.pid()).equals(pid);
    }

    /** Process numbers are used again, so ours are the PostgreSQLs whose working folder is this one. */
    private static List<ProcessHandle> processesIn(Path data) {
        return ProcessHandle.allProcesses()
                .filter(process -> isPostgres(process) && worksIn(process, data))
                .toList();
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().filter(it -> it.endsWith("/postgres")).isPresent();
    }

    private static boolean worksIn(ProcessHandle process, Path data) {
        try {
            return Files.isSameFile(Path.of("/proc", Long.toString(process.pid()), "cwd"), data);
        } catch (IOException _) {
            return false; // gone, or somebody else's
        }
    }

    private static void stop(List<ProcessHandle> processes, Signal signal) throws InterruptedException {
        for (var process : processes) {
            signal.send(process);
        }
        var ends = processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.allOf(ends).get(20, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            var pids = processes.stream()
                    .filter(ProcessHandle::isAlive)
                    .map(ProcessHandle::pid)
                    .toList();
            throw new LocalProblem(
                    "A PostgreSQL of an earlier run does not stop: process %s.".formatted(pids),
                    "Stop it by hand (kill -QUIT) and start Posad again.",
                    e);
        }
    }
}
