package org.posad.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasCommittedOutlivesAKillOfTheServer() throws Exception {
        try (var data = DataFolder.open(folder)) {
            var killed = EmbeddedPostgres.start(data);
            execute(killed, "create table kept (word text)");
            execute(killed, "insert into kept values ('посад')");
            killed.server().destroyForcibly().waitFor();

            try (var restarted = EmbeddedPostgres.start(data)) {
                assertThat(query(restarted, "select word from kept")).isEqualTo("посад");
            }
        }
    }

    @Test
    void aServerLeftBehindByAKilledPlatformIsStoppedFirst() throws Exception {
        try (var data = DataFolder.open(folder)) {
            var orphan = EmbeddedPostgres.start(data);
            execute(orphan, "create table kept (word text)");

            try (var restarted = EmbeddedPostgres.start(data)) {
                assertThat(orphan.server().isAlive()).isFalse();
                assertThat(query(restarted, "select count(*) from kept")).isEqualTo("0");
            }
        }
    }

    @Test
    void sortsRussianAndEnglishAsPeopleExpect() throws Exception {
        try (var data = DataFolder.open(folder);
                var postgres = EmbeddedPostgres.start(data)) {
            var sorted = query(
                    postgres,
                    "select string_agg(w, ' ' order by w) from (values ('яма'), ('Ель'), ('ёж'), ('ель'), ('bus'), ('Ash')) v(w)");
            assertThat(sorted).isEqualTo("Ash bus ёж ель Ель яма");
        }
    }

    @Test
    void nobodyGetsInWithoutThePassword() throws Exception {
        try (var data = DataFolder.open(folder);
                var postgres = EmbeddedPostgres.start(data)) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(postgres.url(), EmbeddedPostgres.USER, "guessed")
                            .close());
        }
    }

    @Test
    void dataOfAnotherMajorVersionIsLeftAloneAndSaidSo() throws Exception {
        try (var data = DataFolder.open(folder)) {
            EmbeddedPostgres.start(data).close();
            Files.writeString(folder.resolve("postgres/PG_VERSION"), "16\n");
            assertThatExceptionOfType(LocalProblem.class)
                    .isThrownBy(() -> EmbeddedPostgres.start(data))
                    .withMessageContaining("PostgreSQL 16");
        }
    }

    @Test
    void aFolderServesOnePlatformAtATime() {
        try (var _ = DataFolder.open(folder)) {
            assertThatExceptionOfType(LocalProblem.class)
                    .isThrownBy(() -> DataFolder.open(folder))
                    .withMessageContaining("in use by another Posad");
        }
    }

    private static void execute(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(postgres.url(), EmbeddedPostgres.USER, postgres.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(postgres.url(), EmbeddedPostgres.USER, postgres.password());
                var result = connection.createStatement().executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
