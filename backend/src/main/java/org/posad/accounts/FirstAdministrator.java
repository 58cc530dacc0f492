package org.posad.accounts;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the first administrator of a new installation: whoever opens the one-time link that is printed at start, within
 * a day. Once there is an administrator no link is made and none is taken.
 */
@Service
public class FirstAdministrator {

    private static final Duration VALID = Duration.ofDays(1);

    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final Clock clock;

    FirstAdministrator(Accounts accounts, JdbcClient jdbc, Clock clock) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The secret part of a fresh link; nothing if there is an administrator already. Only a digest of it is kept. */
    @Transactional
    public Optional<String> newLink() {
        if (accounts.hasAdministrator()) {
            return Optional.empty();
        }
        var token = Secret.random();
        jdbc.sql("insert into setup_link (token_digest, valid_until) values (:digest, :until)")
                .param("digest", Digest.of(token))
                .param("until", Timestamp.from(clock.instant().plus(VALID)))
                .update();
        return Optional.of(token);
    }

    /** Whether that link would be taken now. */
    @Transactional(readOnly = true)
    public boolean takes(String token) {
        return !accounts.hasAdministrator()
                && jdbc.sql("select count(*) from setup_link where token_digest = :digest and valid_until > :now")
                                .param("digest", Digest.of(token))
                                .param("now", Timestamp.from(clock.instant()))
                                .query(Long.class)
                                .single()
                        > 0;
    }

    /** Makes the administrator and uses up all links; nothing if the link is not, or no longer, taken. */
    @Transactional
    public Optional<Registration> make(String token, NewPerson person) {
        if (!takes(token)) {
            return Optional.empty();
        }
        var registration = accounts.register(
                person.email(), person.name(), person.password().value(), person.language(), Role.ADMINISTRATOR);
        if (registration instanceof Registration.Registered) {
            jdbc.sql("delete from setup_link").update();
        }
        return Optional.of(registration);
    }
}
