package org.posad.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.posad.local.Queries.execute;
import static org.posad.local.Queries.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    @TempDir
    private static Path folder;

    private static DataFolder data;
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() throws Exception {
        data = DataFolder.open(folder);
        postgres = EmbeddedPostgres.start(data);
    }

    @AfterAll
    static void stop() {
        postgres.close();
        data.close();
    }

    @Test
    void aKilledServerComesBackWithAllThatWasCommitted() throws Exception {
        execute(postgres, "create table kept (word text)");
        execute(postgres, "insert into kept values ('посад')");
        var starts = postgres.starts();

        postgres.process().orElseThrow().destroyForcibly();

        await().ignoreExceptions().untilAsserted(() -> {
            assertThat(postgres.starts()).isGreaterThan(starts);
            assertThat(query(postgres, "select word from kept")).isEqualTo("посад");
        });
    }

    @Test
    void sortsRussianAndEnglishAsPeopleExpect() throws Exception {
        var sorted = query(
                postgres,
                "select string_agg(w, ' ' order by w) from (values ('яма'), ('Ель'), ('ёж'), ('ель'), ('bus'), ('Ash')) v(w)");
        assertThat(sorted).isEqualTo("Ash bus ёж ель Ель яма");
    }

    @Test
    void searchesRussianAndEnglishTexts() throws Exception {
        assertThat(query(postgres, "select to_tsvector('russian', 'решения задач') @@ to_tsquery('russian', 'задача')"))
                .isEqualTo("t");
        assertThat(query(postgres, "select to_tsvector('english', 'solved tasks') @@ to_tsquery('english', 'task')"))
                .isEqualTo("t");
    }

    @Test
    void losesNothingWhenThePowerGoes() throws Exception {
        assertThat(query(postgres, "show fsync")).isEqualTo("on");
        assertThat(query(postgres, "show synchronous_commit")).isEqualTo("on");
    }

    @Test
    void nobodyGetsInWithoutThePassword() {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> DriverManager.getConnection(postgres.url(), EmbeddedPostgres.USER, "guessed")
                        .close());
    }

    @Test
    void thePlatformOwnsItsDatabaseAndNothingElse() throws Exception {
        assertThat(query(
                        postgres, "select rolsuper or rolcreaterole or rolcreatedb from pg_roles where rolname = user"))
                .isEqualTo("f");
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> execute(postgres, "copy (select 1) to program 'cat'"));
    }

    @Test
    void isOfTheVersionThatItsDataIsCheckedFor() throws Exception {
        assertThat(query(postgres, "show server_version")).isEqualTo(PostgresBinaries.VERSION);
    }

    @Test
    void ctrlCOnTheTerminalDoesNotReachIt() throws Exception {
        var own = session(ProcessHandle.current());
        assertThat(session(postgres.process().orElseThrow())).isNotEqualTo(own);
    }

    @Test
    void aPasswordThatDoesNotGoWithTheDataIsSaidAtOnce() {
        var readiness = new PostgresReadiness(postgres.url(), "another", folder.resolve("postgres"), folder);
        assertThatExceptionOfType(LocalProblem.class)
                .isThrownBy(() -> readiness.await(new KeptProcess("none", new ProcessBuilder(), Signal.INT)))
                .withMessageContaining("does not go with the password");
    }

    /** Sixth field of /proc/PID/stat; the second, the command's name, is in brackets. */
    private static String session(ProcessHandle process) throws IOException {
        var stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
        return stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1)[3];
    }
}
