package org.posad.assessment;

import java.util.UUID;
import org.posad.accounts.LearnerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells all nodes that something of a learner's has a new state. Part of the transaction: whoever hears of it finds it
 * stored.
 */
@Component
class News {

    static final String CHANNEL = "posad_grading";

    private final JdbcClient jdbc;

    News(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void tell(LearnerId learner, UUID id) {
        jdbc.sql("select pg_notify(:channel, :payload)")
                .param("channel", CHANNEL)
                .param("payload", learner + " " + id)
                .query((_, _) -> id)
                .single();
    }
}
