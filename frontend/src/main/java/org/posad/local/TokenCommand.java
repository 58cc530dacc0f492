package org.posad.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import javax.sql.DataSource;
import org.posad.accounts.AccessTokens;
import org.posad.accounts.EmailAddress;
import org.posad.accounts.NewToken;
import org.posad.accounts.TokenScope;
import org.posad.accounts.TooManyTokens;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * {@code TokenCommand DATA-FOLDER EMAIL}: makes an access token for somebody of this machine. The token alone goes to
 * standard output, so that a shell may take it.
 */
final class TokenCommand {

    private TokenCommand() {}

    static void main(String[] args) throws IOException, InterruptedException {
        try {
            var token = LocalDatabase.with(Path.of(args[0]).toAbsolutePath(), database -> make(database, args[1]));
            System.err.println("An access token for %s. It is shown only once; put it where ./posad submit finds it:"
                    .formatted(args[1]));
            System.err.println("  export POSAD_TOKEN=…");
            System.out.println(token);
        } catch (LocalProblem e) {
            System.err.printf("%s%n%s%n", e.getMessage(), e.remedy());
            System.exit(1);
        }
    }

    static String make(DataSource database, String email) {
        var tokens = new AccessTokens(JdbcClient.create(database), Clock.systemUTC());
        var person = EmailAddress.parse(email)
                .flatMap(tokens::personOf)
                .orElseThrow(() -> new LocalProblem(
                        "Nobody here has the address '%s'.".formatted(email),
                        "Check it, or create the account first."));
        try {
            return tokens.make(person, new NewToken("./posad token", EnumSet.allOf(TokenScope.class)));
        } catch (TooManyTokens _) {
            throw new LocalProblem(
                    "%s has %d access tokens already.".formatted(email, TooManyTokens.MOST),
                    "Revoke one on the page /tokens.");
        }
    }
}
