package org.posad.notification;

import org.posad.accounts.LearnerErased;
import org.posad.accounts.LearnerRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Forgets what people were told who have left. */
@Component("erasedLearnersOfNotification")
class ErasedLearners {

    private static final LearnerRows ROWS = new LearnerRows("notification", "digest_choice");

    private final JdbcClient jdbc;

    ErasedLearners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ApplicationModuleListener
    void on(LearnerErased erased) {
        ROWS.delete(jdbc, erased.learner());
    }
}
