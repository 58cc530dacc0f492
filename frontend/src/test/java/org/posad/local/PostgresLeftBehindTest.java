package org.posad.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.posad.local.Queries.execute;
import static org.posad.local.Queries.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a start finds after {@code kill -9}. */
class PostgresLeftBehindTest {

    @TempDir
    private static Path folder;

    private DataFolder data;
    private String url;
    private String password;
    private Process orphan;

    @BeforeEach
    void killThePlatformButNotItsServer() throws Exception {
        data = DataFolder.open(folder);
        EmbeddedPostgres.start(data).close();
        password = data.secret("postgres-password");
        var port = LoopbackPort.any();
        url = "jdbc:postgresql://127.0.0.1:%d/posad".formatted(port);
        orphan = server(port);
        await().ignoreExceptions().untilAsserted(() -> execute(url, password, "drop table if exists kept"));
        execute(url, password, "create table kept as select 'посад' as word");
    }

    @AfterEach
    void leave() {
        orphan.destroyForcibly();
        data.close();
    }

    @Test
    void aServerIsStoppedFirst() throws Exception {
        try (var restarted = EmbeddedPostgres.start(data)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(query(restarted, "select word from kept")).isEqualTo("посад");
        }
    }

    @Test
    void aSessionThatWorksOnWithoutItsServerIsStoppedFirst() throws Exception {
        var session = Thread.ofVirtual().start(this::countForever);
        await().until(() -> orphan.descendants().anyMatch(it -> commandLine(it).contains("SELECT")));

        orphan.destroyForcibly().waitFor();

        try (var restarted = EmbeddedPostgres.start(data)) {
            session.join();
            assertThat(query(restarted, "select word from kept")).isEqualTo("посад");
        }
    }

    @Test
    void anotherProgramThatGotItsProcessNumberIsLeftAlone() throws Exception {
        orphan.destroyForcibly().waitFor();
        var stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(folder.resolve("postgres/postmaster.pid"), stranger.pid() + "\n");
            OrphanedPostgres.stopIn(folder.resolve("postgres"));
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void dataOfAnotherMajorVersionIsLeftAlone(@TempDir Path other) throws IOException {
        Files.writeString(other.resolve("PG_VERSION"), "16\n");
        assertThatExceptionOfType(LocalProblem.class)
                .isThrownBy(() -> PostgresData.checkVersion(other))
                .withMessageContaining("PostgreSQL 16");
    }

    private void countForever() {
        try {
            execute(url, password, "select count(*) from generate_series(1, 1e15)");
        } catch (SQLException _) {
            // its server was killed
        }
    }

    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
        } catch (IOException _) {
            return "";
        }
    }

    private static Process server(int port) throws IOException {
        var home = PostgresBinaries.unpackedIn(folder.resolve("postgres-programs"));
        return new ProcessBuilder(EmbeddedPostgres.command(home, folder.resolve("postgres"), port))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
