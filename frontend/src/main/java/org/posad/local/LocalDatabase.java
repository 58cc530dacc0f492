package org.posad.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database in a data folder, for tools of the operator's, whether its platform runs or not. */
final class LocalDatabase {

    /** What is done with it. */
    interface Work<T> {
        T in(DataSource database) throws IOException, InterruptedException;
    }

    private LocalDatabase() {}

    static <T> T with(Path data, Work<T> work) throws IOException, InterruptedException {
        if (Files.notExists(data.resolve("postgres"))) {
            throw new LocalProblem(
                    "There is no Posad in %s yet.".formatted(data),
                    "Start it once (./posad start), or name its folder: --data FOLDER");
        }
        var running = running(data);
        if (answers(running)) {
            return work.in(running);
        }
        try (var folder = DataFolder.open(data);
                var postgres = EmbeddedPostgres.start(folder)) {
            return work.in(source(postgres.url(), postgres.password()));
        }
    }

    /** Where the database of that folder is, if it runs. */
    private static DriverManagerDataSource running(Path data) throws IOException {
        var port = data.resolve("postgres.port");
        var password = data.resolve("secrets/postgres-password");
        return Files.exists(port) && Files.exists(password)
                ? source(
                        "jdbc:postgresql://127.0.0.1:%s/%s"
                                .formatted(Files.readString(port).strip(), EmbeddedPostgres.USER),
                        Files.readString(password))
                : source("jdbc:postgresql://127.0.0.1:1/none", "");
    }

    private static boolean answers(DriverManagerDataSource source) {
        try (var _ = DriverManager.getConnection(
                String.valueOf(source.getUrl()), EmbeddedPostgres.USER, source.getPassword())) {
            return true;
        } catch (SQLException _) {
            return false;
        }
    }

    private static DriverManagerDataSource source(String url, String password) {
        return new DriverManagerDataSource(url, EmbeddedPostgres.USER, password);
    }
}
