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
record PostgresReadiness(String url, String password, Path data, Path log) {

    /** Recovery after a power cut may take its time. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Duration PAUSE = Duration.ofMillis(25);

    /** What a killed server leaves in memory may take a moment to go; so one failed start says little. */
    private static final int STARTS = 2;

    private static final List<String> WRONG_SECRET = List.of("28P01", "28000", "3D000");

    void await(KeptProcess server) throws IOException, InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (server.starts() > STARTS || Instant.now().isAfter(end)) {
                throw new LocalProblem(
                        "PostgreSQL did not start: " + String.join(" ", lastWords()),
                        "Its log says more: " + log + ". Most often the disk is full.");
            }
            Thread.sleep(PAUSE);
        }
    }

    private boolean answers() throws IOException {
        try (var connection = DriverManager.getConnection(url, EmbeddedPostgres.USER, password);
                var result = connection.createStatement().executeQuery("show data_directory")) {
            result.next();
            return Files.isSameFile(Path.of(result.getString(1)), data);
        } catch (SQLException e) {
            if (WRONG_SECRET.contains(e.getSQLState())) {
                throw new LocalProblem(
                        "The PostgreSQL data in %s does not go with the password in the folder secrets beside it."
                                .formatted(data),
                        "Put back the folder secrets that belongs to it, or begin anew with --data NEW-FOLDER",
                        e);
            }
            return false; // not yet
        }
    }

    private List<String> lastWords() throws IOException {
        var lines = Files.readAllLines(log);
        return lines.subList(Math.max(0, lines.size() - 3), lines.size());
    }
}
