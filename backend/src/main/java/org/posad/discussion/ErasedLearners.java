package org.posad.discussion;

import org.posad.accounts.LearnerErased;
import org.posad.accounts.LearnerRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Takes the words of people away who have left; their questions go with the answers to them. */
@Component("erasedLearnersOfDiscussion")
class ErasedLearners {

    private static final LearnerRows ROWS = new LearnerRows("answer", "same_question", "question");

    private final JdbcClient jdbc;

    ErasedLearners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ApplicationModuleListener
    void on(LearnerErased erased) {
        ROWS.delete(jdbc, erased.learner());
    }
}
