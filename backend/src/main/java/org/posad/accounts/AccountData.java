package org.posad.accounts;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The account itself; the hashes of password and access tokens are no use to anybody. */
@Component
class AccountData implements PersonalData {

    record Row(
            String email,
            String name,
            List<String> roles,
            String language,
            Instant registeredAt,
            @Nullable String publicPage,
            List<AccessToken> accessTokens) {}

    private final JdbcClient jdbc;
    private final AccessTokens tokens;
    private final JsonMapper json;

    AccountData(JdbcClient jdbc, AccessTokens tokens, JsonMapper json) {
        this.jdbc = jdbc;
        this.tokens = tokens;
        this.json = json;
    }

    @Override
    public void export(LearnerId learner, Files files) throws IOException {
        var account = jdbc.sql("""
                        select email, name, array_to_string(roles, ',') as roles, language, registered_at, public_code
                        from person where person_id = :learner
                        """)
                .param("learner", learner.id())
                .query((row, _) -> new Row(
                        row.getString("email"),
                        row.getString("name"),
                        List.of(row.getString("roles").split(",", -1)),
                        row.getString("language"),
                        row.getTimestamp("registered_at").toInstant(),
                        row.getString("public_code"),
                        tokens.of(learner)))
                .optional();
        if (account.isPresent()) {
            files.add("account.json", json.writerWithDefaultPrettyPrinter().writeValueAsString(account.get()));
        }
    }
}
