package org.posad.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server whose platform was killed: it still holds the data folder and has to go first. */
final class OrphanedPostgres {

    private OrphanedPostgres() {}

    static void stopIn(Path data) throws IOException, InterruptedException {
        var server = serverIn(data);
        if (server.isEmpty()) {
            return;
        }
        Signals.interrupt(server.get());
        try {
            server.get().onExit().get(20, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new LocalProblem(
                    "A PostgreSQL of an earlier run (process %d) does not stop."
                            .formatted(server.get().pid()),
                    "Stop it by hand: kill -INT " + server.get().pid(),
                    e);
        }
    }

    /** Process numbers are used again, so the process has to be a PostgreSQL whose working folder is this one. */
    private static Optional<ProcessHandle> serverIn(Path data) throws IOException {
        var file = data.resolve("postmaster.pid");
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(file);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(process -> worksIn(process, data));
    }

    private static boolean worksIn(ProcessHandle process, Path data) {
        try {
            return Files.isSameFile(Path.of("/proc", Long.toString(process.pid()), "cwd"), data);
        } catch (IOException _) {
            return false;
        }
    }
}
