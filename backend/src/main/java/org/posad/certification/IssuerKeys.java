package org.posad.certification;

import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.posad.certification.proof.PublicKeys;
import org.posad.certification.proof.SigningKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The keys that certificates are signed with. The private one is read from its file whenever it is needed, so that it
 * may come later or be changed while we run; the public ones are all kept, because old certificates live on them.
 */
@Component
class IssuerKeys {

    private final CertificationProperties properties;
    private final PublicAddress address;
    private final JdbcClient jdbc;
    private final Clock clock;

    IssuerKeys(CertificationProperties properties, PublicAddress address, JdbcClient jdbc, Clock clock) {
        this.properties = properties;
        this.address = address;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether something can be signed, and with what. */
    sealed interface Signing {
        record Ready(SigningKey key) implements Signing {}

        record NotReady(KeyProblem problem) implements Signing {}
    }

    /** @param method DID URL */
    record PublishedKey(String method, String publicKey) {}

    /** The key of today. A new one is published by this, before it signs anything. */
    Signing current() {
        var file = properties.key();
        if (file == null) {
            return new Signing.NotReady(KeyProblem.NOT_CONFIGURED);
        }
        if (!Files.exists(file)) {
            return new Signing.NotReady(KeyProblem.NO_FILE);
        }
        try {
            return named(PrivateKeyFile.read(file));
        } catch (IOException | GeneralSecurityException _) {
            return new Signing.NotReady(KeyProblem.UNREADABLE);
        }
    }

    /** Whether we are, or were, that issuer. */
    boolean isOurs(String did) {
        return did.equals(address.did())
                || jdbc.sql("select exists (select 1 from issuer_key where did = ?)")
                        .param(did)
                        .query(Boolean.class)
                        .single();
    }

    /** The public key of a method, unless it is unknown or compromised. Keys of a former address are among them. */
    Optional<PublicKey> mayHaveSigned(String method) {
        return jdbc.sql("select public_key from issuer_key where method = ? and compromised_at is null")
                .param(method)
                .query(String.class)
                .optional()
                .map(PublicKeys::parse);
    }

    /** Those of our address that are to be believed, retired ones included; the oldest first. */
    List<PublishedKey> published() {
        return jdbc.sql("""
                        select method, public_key from issuer_key
                        where did = ? and compromised_at is null
                        order by published_at, method
                        """)
                .param(address.did())
                .query((row, _) -> new PublishedKey(row.getString("method"), row.getString("public_key")))
                .list();
    }

    /** All keys of our address, compromised ones too; the oldest first. */
    List<PublicDocuments.Key> all() {
        return jdbc.sql("""
                        select method, public_key, published_at, retired_at, compromised_at from issuer_key
                        where did = ?
                        order by published_at, method
                        """)
                .param(address.did())
                .query((row, _) -> new PublicDocuments.Key(
                        row.getString("method"),
                        row.getString("public_key"),
                        row.getTimestamp("published_at").toInstant(),
                        Optional.ofNullable(row.getTimestamp("retired_at")).map(Timestamp::toInstant),
                        Optional.ofNullable(row.getTimestamp("compromised_at")).map(Timestamp::toInstant)))
                .list();
    }

    private Signing named(PrivateKeyFile file) {
        var method = method(file.publicKey()).orElseGet(() -> publish(file.publicKey()));
        if (mayHaveSigned(method).isEmpty()) {
            return new Signing.NotReady(KeyProblem.COMPROMISED);
        }
        return isRetired(method)
                ? new Signing.NotReady(KeyProblem.RETIRED)
                : new Signing.Ready(new SigningKey(method, file.key()));
    }

    private boolean isRetired(String method) {
        return jdbc.sql("select retired_at is not null from issuer_key where method = ?")
                .param(method)
                .query(Boolean.class)
                .single();
    }

    private Optional<String> method(String publicKey) {
        return jdbc.sql("select method from issuer_key where did = ? and public_key = ?")
                .params(address.did(), publicKey)
                .query(String.class)
                .optional();
    }

    /** A second key of the same month gets a number. Another node may publish the same key at the same time. */
    private String publish(String publicKey) {
        var month = YearMonth.from(clock.instant().atZone(ZoneOffset.UTC));
        var stem = "%s#key-%s".formatted(address.did(), month);
        IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? stem : stem + "-" + number)
                .takeWhile(_ -> method(publicKey).isEmpty())
                .forEach(method -> jdbc.sql("""
                                insert into issuer_key (method, did, public_key, published_at)
                                values (?, ?, ?, ?)
                                on conflict do nothing
                                """)
                        .params(method, address.did(), publicKey, Timestamp.from(clock.instant()))
                        .update());
        return method(publicKey).orElseThrow();
    }
}
