package org.posad.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL of one's own: durable (fsync on), with a password, on loopback only. A server that a killed platform left
 * behind is stopped first; what it had committed is there.
 */
final class EmbeddedPostgres implements AutoCloseable {

    static final String USER = "posad";
    private static final String DATABASE = "postgres";
    private static final Duration STOPPING = Duration.ofSeconds(20);

    private final Process server;
    private final int port;
    private final String password;

    private EmbeddedPostgres(Process server, int port, String password) {
        this.server = server;
        this.port = port;
        this.password = password;
    }

    /** @throws LocalProblem if it cannot run here */
    static EmbeddedPostgres start(DataFolder folder) throws IOException, InterruptedException {
        var home = PostgresBinaries.unpackedIn(folder.resolve("postgres-programs"));
        var data = folder.resolve("postgres");
        var password = folder.secret("postgres-password");
        if (Files.notExists(data.resolve("PG_VERSION"))) {
            PostgresData.create(home, data, password);
        }
        PostgresData.checkVersion(data);
        OrphanedPostgres.stopIn(data);
        var port = folder.port("postgres");
        var log = Files.createDirectories(folder.resolve("logs")).resolve("postgres.log");
        var server = new ProcessBuilder(command(home, data, port))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        var postgres = new EmbeddedPostgres(server, port, password);
        new PostgresReadiness(postgres, data, log).await();
        return postgres;
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, DATABASE);
    }

    String password() {
        return password;
    }

    Process server() {
        return server;
    }

    /** Lets nobody in, ends sessions, writes everything down (PostgreSQL's "fast shutdown"). */
    @Override
    public void close() {
        try {
            Signals.interrupt(server.toHandle());
            if (!server.waitFor(STOPPING)) {
                server.destroyForcibly().waitFor(1, TimeUnit.SECONDS); // it recovers from its log
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> command(Path home, Path data, int port) {
        var command = new ArrayList<>(Unprivileged.prefix());
        command.addAll(List.of(
                home.resolve("bin/postgres").toString(),
                "-D",
                data.toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=60",
                "-c",
                "shared_buffers=64MB"));
        return command;
    }
}
