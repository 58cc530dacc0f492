package org.posad.certification;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.posad.accounts.LearnerId;
import org.posad.accounts.PersonName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what holders have said; nothing is issued to who has not said anything yet. */
@Component
class HolderWishes {

    private final JdbcClient jdbc;
    private final Clock clock;

    HolderWishes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Wishes> of(LearnerId learner) {
        return jdbc.sql("select name, disclosure from holder_wishes where learner_id = ?")
                .param(learner.id())
                .query((row, _) -> new Wishes(
                        new PersonName(row.getString("name")), Disclosure.valueOf(row.getString("disclosure"))))
                .optional();
    }

    void keep(LearnerId learner, Wishes wishes) {
        jdbc.sql("""
                        insert into holder_wishes (learner_id, name, disclosure, decided_at) values (?, ?, ?, ?)
                        on conflict (learner_id) do update
                            set name = excluded.name, disclosure = excluded.disclosure, decided_at = excluded.decided_at
                        """)
                .params(
                        learner.id(),
                        wishes.name().value(),
                        wishes.disclosure().name(),
                        Timestamp.from(clock.instant()))
                .update();
    }

    void forget(LearnerId learner) {
        jdbc.sql("delete from holder_wishes where learner_id = ?")
                .param(learner.id())
                .update();
    }
}
