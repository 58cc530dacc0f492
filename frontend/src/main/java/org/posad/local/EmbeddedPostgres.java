package org.posad.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A PostgreSQL of one's own: durable (fsync on), with a password, on loopback only. A server that a killed platform left
 * behind is stopped first; what it had committed is there. One that is killed is started again.
 */
final class EmbeddedPostgres implements AutoCloseable {

    /** Owner of the database of the same name, and of nothing else: whoever gets in as it does not get further. */
    static final String USER = "posad";

    private final KeptProcess server;
    private final int port;
    private final String password;

    private EmbeddedPostgres(KeptProcess server, int port, String password) {
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
            new PostgresData(home, data).create(folder.secret("postgres-superuser-password"), password);
        }
        PostgresData.checkVersion(data);
        OrphanedPostgres.stopIn(data);
        var port = LoopbackPort.keptIn(folder.resolve("postgres.port"));
        var log = folder.log("postgres");
        var builder = new ProcessBuilder(command(home, data, port))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        var postgres = new EmbeddedPostgres(new KeptProcess("PostgreSQL", builder, Signal.INT), port, password);
        postgres.server.start();
        try {
            new PostgresReadiness(postgres.url(), password, data, log).await(postgres.server);
        } catch (LocalProblem | IOException | InterruptedException e) {
            postgres.close();
            throw e;
        }
        return postgres;
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, USER);
    }

    String password() {
        return password;
    }

    /** How often the server has been started. */
    int starts() {
        return server.starts();
    }

    Optional<ProcessHandle> process() {
        return server.process();
    }

    /** Lets nobody in, ends sessions, writes everything down (PostgreSQL's "fast shutdown"). */
    @Override
    public void close() {
        server.close();
    }

    static List<String> command(Path home, Path data, int port) {
        return Apart.inOwnSession(Apart.unprivileged(List.of(
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
                "shared_buffers=64MB")));
    }
}
