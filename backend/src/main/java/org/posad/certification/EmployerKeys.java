package org.posad.certification;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.posad.accounts.EmailAddress;
import org.posad.accounts.Secret;
import org.posad.mail.Letter;
import org.posad.mail.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keys by which employers check many certificates at once. They are free, and come by e-mail; we keep a digest only. */
@Service
public class EmployerKeys {

    private static final String PREFIX = "posad_";
    private static final int LONGEST = 100;

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final PublicAddress address;
    private final Clock clock;

    EmployerKeys(JdbcClient jdbc, Outbox outbox, PublicAddress address, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.address = address;
        this.clock = clock;
    }

    /** An employer, known by the digest of the key. */
    public record Employer(String keyDigest) {}

    /** Writes a letter with a new key to that address; keys before it stay. */
    @Transactional
    public void send(EmailAddress email, Locale language) {
        var key = PREFIX + Secret.random();
        jdbc.sql("insert into employer_key (key_digest, email, made_at) values (?, ?, ?)")
                .params(Digests.ofSecret(key), email.value(), Timestamp.from(clock.instant()))
                .update();
        var supported = Wording.supported(language);
        outbox.post(new Letter(
                email,
                Wording.in(supported, "mail.key.subject"),
                Wording.in(supported, "mail.key.text", key, address.at("/verify/employers"))));
    }

    /** @param key as the employer sent it */
    public Optional<Employer> employer(String key) {
        return key.length() > LONGEST || !key.startsWith(PREFIX)
                ? Optional.empty()
                : jdbc.sql("select key_digest from employer_key where key_digest = ?")
                        .param(Digests.ofSecret(key))
                        .query((row, _) -> new Employer(row.getString("key_digest")))
                        .optional();
    }
}
