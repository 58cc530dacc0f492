package org.posad.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.posad.certification.KeyDesk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * {@code KeysCommand DATA-FOLDER new|list|retire|compromise …}: works on the data folder of one machine, whether its
 * platform runs or not.
 */
final class KeysCommand {

    private KeysCommand() {}

    static void main(String[] args) throws IOException, InterruptedException {
        var data = Path.of(args[0]).toAbsolutePath();
        try {
            System.exit(run(data, List.of(args).subList(1, args.length)) ? 0 : 1);
        } catch (LocalProblem e) {
            System.err.printf("%s%n%s%n", e.getMessage(), e.remedy());
            System.exit(1);
        }
    }

    static boolean run(Path data, List<String> words) throws IOException, InterruptedException {
        if (Files.notExists(data.resolve("postgres"))) {
            throw new LocalProblem(
                    "There is no Posad in %s yet.".formatted(data),
                    "Start it once (./posad start), or name its folder: --data FOLDER");
        }
        var running = running(data);
        if (answers(running)) {
            return at(data, running, words);
        }
        try (var folder = DataFolder.open(data);
                var postgres = EmbeddedPostgres.start(folder)) {
            return at(data, source(postgres.url(), postgres.password()), words);
        }
    }

    private static boolean at(Path data, DataSource source, List<String> words) throws IOException {
        var jdbc = JdbcClient.create(source);
        var desk = new KeyDesk(data.resolve("secrets/certificates.pem"), jdbc, Clock.systemUTC(), System.out);
        return desk.run(words);
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
