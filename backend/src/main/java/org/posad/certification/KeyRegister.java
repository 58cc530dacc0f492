package org.posad.certification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The public keys that have ever been ours, for the operator's command line. A retired key signs no more and is believed
 * for ever; a compromised one is believed no more, and what it has signed has to be issued anew.
 */
final class KeyRegister {

    private final JdbcClient jdbc;
    private final Clock clock;

    KeyRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Entry(
            String method,
            String publicKey,
            Instant publishedAt,
            Optional<Instant> retiredAt,
            Optional<Instant> compromisedAt,
            int certificates) {}

    /** The oldest first. */
    List<Entry> all() {
        return jdbc.sql("""
                        select method, public_key, published_at, retired_at, compromised_at,
                            (select count(*) from certificate where signed_by = method) as certificates
                        from issuer_key
                        order by published_at, method
                        """).query(KeyRegister::entry).list();
    }

    /** @param name the whole method, or what follows its {@code #} if only one ends so */
    Optional<Entry> find(String name) {
        var found = all().stream()
                .filter(entry -> entry.method().equals(name) || entry.method().endsWith("#" + name))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    void retire(Entry key) {
        jdbc.sql("update issuer_key set retired_at = coalesce(retired_at, ?) where method = ?")
                .params(now(), key.method())
                .update();
    }

    /** The status lists may be of that key as well: they are signed anew as soon as there is another one. */
    void compromise(Entry key) {
        jdbc.sql("update issuer_key set compromised_at = coalesce(compromised_at, ?) where method = ?")
                .params(now(), key.method())
                .update();
        jdbc.sql("update status_list set version = version + 1").update();
    }

    /** What is to be issued anew when the key is compromised. */
    List<CertificateId> signedBy(Entry key) {
        return jdbc.sql("""
                        select certificate_id from certificate
                        where signed_by = ? and revoked_at is null
                        order by issued_at, certificate_id
                        """)
                .param(key.method())
                .query((row, _) -> new CertificateId(row.getString("certificate_id")))
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getString("method"),
                row.getString("public_key"),
                row.getTimestamp("published_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("retired_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getTimestamp("compromised_at")).map(Timestamp::toInstant),
                row.getInt("certificates"));
    }
}
