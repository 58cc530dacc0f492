package org.posad.assessment;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.posad.accounts.LearnerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds in the tables what was not heard of. Rather too much than too little: looking again does no harm. */
@Component
class MissedNews {

    private final JdbcClient jdbc;

    MissedNews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void since(Instant time, Set<LearnerId> learners, BiConsumer<LearnerId, UUID> teller) {
        jdbc.sql("""
                        select learner_id, submission_id as id
                        from submission
                        where learner_id = any (:learners)
                          and received_at > now() - interval '1 day'
                          and (state <> 'GRADED' or graded_at > :time)
                        union all
                        select learner_id, trial_id
                        from trial
                        where learner_id = any (:learners)
                        """)
                .param("learners", learners.stream().map(LearnerId::id).toArray(UUID[]::new))
                .param("time", Timestamp.from(time))
                .query((row, _) -> new Missed(
                        new LearnerId(row.getObject("learner_id", UUID.class)), row.getObject("id", UUID.class)))
                .list()
                .forEach(each -> teller.accept(each.learner(), each.id()));
    }

    private record Missed(LearnerId learner, UUID id) {}
}
