package org.posad.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tokens by which programs act for a person. They are secrets of 256 bits, so that a plain digest keeps them safe. */
@Service
@Transactional
public class AccessTokens {

    /** Lets people and secret scanners see what it is. */
    public static final String PREFIX = "posad_";

    private static final int SECRET_BYTES = 32;
    private static final Pattern SHAPE = Pattern.compile(PREFIX + "[A-Za-z0-9_-]{43}");

    private final JdbcClient jdbc;
    private final Clock clock;

    public AccessTokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Makes a token and hands it out, once: only its digest is kept.
     *
     * @throws TooManyTokens if the person has {@value TooManyTokens#MOST} already
     */
    public String make(LearnerId owner, NewToken wanted) {
        if (of(owner).size() >= TooManyTokens.MOST) {
            throw new TooManyTokens();
        }
        var token = PREFIX + Secret.random(SECRET_BYTES);
        var now = clock.instant();
        jdbc.sql("""
                        insert into access_token (token_id, token_digest, person_id, name, scopes, made_at, valid_until)
                        values (:id, :digest, :owner, :name, :scopes, :now, :until)
                        """)
                .param("id", UUID.randomUUID())
                .param("digest", Digest.of(token))
                .param("owner", owner.id())
                .param("name", wanted.name())
                .param("scopes", wanted.scopes().stream().map(Enum::name).toArray(String[]::new))
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(NewToken.VALID)))
                .update();
        return token;
    }

    /** The person's tokens that are still good, the newest first. */
    @Transactional(readOnly = true)
    public List<AccessToken> of(LearnerId owner) {
        return jdbc.sql("""
                        select * from access_token where person_id = :owner and valid_until > :now
                        order by made_at desc
                        """)
                .param("owner", owner.id())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, _) -> token(row))
                .list();
    }

    /** From now on the token opens nothing. One that is not the person's own is left alone. */
    public void revoke(LearnerId owner, TokenId token) {
        jdbc.sql("delete from access_token where token_id = :token and person_id = :owner")
                .param("token", token.id())
                .param("owner", owner.id())
                .update();
    }

    /** Whose token it is; nothing if it is none, or no longer one. */
    public Optional<TokenBearer> bearer(String token) {
        if (!SHAPE.matcher(token).matches()) {
            return Optional.empty();
        }
        var bearer = jdbc.sql("""
                        select * from access_token
                        where token_digest = :digest and valid_until > :now
                        """)
                .param("digest", Digest.of(token))
                .param("now", Timestamp.from(clock.instant()))
                .query((row, _) -> bearer(row))
                .optional();
        bearer.ifPresent(this::noteUse);
        return bearer;
    }

    /** The person of that address, for a tool on the operator's own machine. */
    @Transactional(readOnly = true)
    public Optional<LearnerId> personOf(EmailAddress email) {
        return jdbc.sql("select person_id from person where email = :email")
                .param("email", email.value())
                .query(UUID.class)
                .optional()
                .map(LearnerId::new);
    }

    /** Once a day: more would be a write for each request. */
    private void noteUse(TokenBearer bearer) {
        jdbc.sql("""
                        update access_token set last_used_on = :today
                        where token_id = :token and last_used_on is distinct from :today
                        """)
                .param("today", LocalDate.now(clock))
                .param("token", bearer.token().id())
                .update();
    }

    private static AccessToken token(ResultSet row) throws SQLException {
        return new AccessToken(
                id(row),
                row.getString("name"),
                scopes(row),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("valid_until").toInstant(),
                row.getObject("last_used_on", LocalDate.class));
    }

    private static TokenBearer bearer(ResultSet row) throws SQLException {
        return new TokenBearer(new LearnerId(row.getObject("person_id", UUID.class)), id(row), scopes(row));
    }

    private static TokenId id(ResultSet row) throws SQLException {
        return new TokenId(row.getObject("token_id", UUID.class));
    }

    private static Set<TokenScope> scopes(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("scopes").getArray())
                .map(TokenScope::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
