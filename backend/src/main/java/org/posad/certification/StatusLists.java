package org.posad.certification;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which certificates are revoked, a bit each. A place is drawn at random, so that it tells neither time nor neighbours;
 * everybody who checks any certificate fetches the same list, so we do not learn whose is being checked.
 *
 * <p>The signed lists are kept in the database: they change, and are small.
 */
@Component
class StatusLists {

    /** As short as the specification allows: fewer places would tell more of who is being checked. */
    static final int LENGTH = 131_072;

    /** Beyond it a free place takes too many draws. */
    private static final int FULL = LENGTH / 4 * 3;

    private static final Duration RESIGN_AFTER = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final RandomGenerator random = new SecureRandom();

    StatusLists(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A place for a certificate that is stored in the same transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public StatusPlace draw() {
        var list = openList();
        var index = random.nextInt(LENGTH);
        while (isTaken(list, index)) {
            index = random.nextInt(LENGTH);
        }
        jdbc.sql("update status_list set taken = taken + 1 where number = ?")
                .param(list)
                .update();
        return new StatusPlace(list, index);
    }

    /** A certificate of the list has been revoked in this transaction; the list is signed anew soon after. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(int list) {
        jdbc.sql("update status_list set version = version + 1 where number = ?")
                .param(list)
                .update();
    }

    /** Lists that are unsigned, changed since, or signed more than a day ago. */
    List<Integer> due() {
        return jdbc.sql("""
                        select number from status_list
                        where signed_version is null or signed_version < version or signed_at < ?
                        order by number
                        """)
                .param(Timestamp.from(clock.instant().minus(RESIGN_AFTER)))
                .query((row, _) -> row.getInt("number"))
                .list();
    }

    /** Lists that nobody has signed since; at seven days they would no longer be believed. */
    List<Integer> unsignedSince(Instant time) {
        return jdbc.sql("select number from status_list where signed_at < ? order by number")
                .param(Timestamp.from(time))
                .query((row, _) -> row.getInt("number"))
                .list();
    }

    boolean isDue(int list) {
        return due().contains(list);
    }

    /** @param version to be handed back with the signed list */
    record Content(long version, BitSet revoked) {}

    /** The version is read first: what is revoked meanwhile is at worst signed twice. */
    Content content(int list) {
        var version = jdbc.sql("select version from status_list where number = ?")
                .param(list)
                .query(Long.class)
                .single();
        var revoked = new BitSet(LENGTH);
        jdbc.sql("select status_index from certificate where status_list = ? and revoked_at is not null")
                .param(list)
                .query((row, _) -> row.getInt("status_index"))
                .list()
                .forEach(revoked::set);
        return new Content(version, revoked);
    }

    /** A slower node never puts an older list over a newer one. */
    void keep(int list, long version, byte[] signed, Instant signedAt) {
        jdbc.sql("""
                        update status_list set signed = ?, signed_at = ?, signed_version = ?
                        where number = ? and (signed_version is null or signed_version <= ?)
                        """)
                .params(signed, Timestamp.from(signedAt), version, list, version)
                .update();
    }

    Optional<byte[]> signed(int list) {
        return jdbc.sql("select signed from status_list where number = ? and signed is not null")
                .param(list)
                .query((row, _) -> row.getBytes("signed"))
                .optional();
    }

    /** Held until the transaction ends, so that no place is drawn twice. */
    private int openList() {
        jdbc.sql("insert into status_list (number) values (1) on conflict do nothing")
                .update();
        var newest = newest();
        if (newest.taken() < FULL) {
            return newest.number();
        }
        jdbc.sql("insert into status_list (number) values (?) on conflict do nothing")
                .param(newest.number() + 1)
                .update();
        return newest().number();
    }

    private Usage newest() {
        return jdbc.sql("select number, taken from status_list order by number desc limit 1 for update")
                .query((row, _) -> new Usage(row.getInt("number"), row.getInt("taken")))
                .single();
    }

    private boolean isTaken(int list, int index) {
        return jdbc.sql("select exists (select 1 from certificate where status_list = ? and status_index = ?)")
                .params(list, index)
                .query(Boolean.class)
                .single();
    }

    private record Usage(int number, int taken) {}
}
