package org.posad.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.posad.certification.KeyDesk;
import org.springframework.jdbc.core.simple.JdbcClient;

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
        return LocalDatabase.with(
                data,
                database -> new KeyDesk(
                                data.resolve("secrets/certificates.pem"),
                                JdbcClient.create(database),
                                Clock.systemUTC(),
                                System.out)
                        .run(words));
    }
}
