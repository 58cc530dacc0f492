package org.posad.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Waits until a server answers, and makes sure that it is ours and not just anybody on that port. */
record PostgresReadiness(EmbeddedPostgres postgres, Path data, Path log) {

    /** Recovery after a power cut may take its time. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Duration PAUSE = Duration.ofMillis(25);

    void await() throws IOException, InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!postgres.server().isAlive() || Instant.now().isAfter(end)) {
                postgres.close();
                throw new LocalProblem(
                        "PostgreSQL did not start: " + String.join(" ", lastWords()),
                        "Its log says more: " + log + ". Most often the disk is full.");
            }
            Thread.sleep(PAUSE);
        }
    }

    private boolean answers() throws IOException {
        try (var connection = DriverManager.getConnection(postgres.url(), EmbeddedPostgres.USER, postgres.password());
                var result = connection.createStatement().executeQuery("show data_directory")) {
            result.next();
            return Files.isSameFile(Path.of(result.getString(1)), data);
        } catch (SQLException _) {
            return false; // not yet
        }
    }

    private List<String> lastWords() throws IOException {
        var lines = Files.readAllLines(log);
        return lines.subList(Math.max(0, lines.size() - 3), lines.size());
    }
}
