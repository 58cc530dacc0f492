package org.posad.assessment;

import org.posad.accounts.LearnerErased;
import org.posad.accounts.LearnerRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Forgets the programs of people who have left. A grading under way finds nothing more to write to. */
@Component("erasedLearnersOfAssessment")
class ErasedLearners {

    private static final LearnerRows ROWS = new LearnerRows("submission", "trial", "draft");

    private final JdbcClient jdbc;

    ErasedLearners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ApplicationModuleListener
    void on(LearnerErased erased) {
        ROWS.delete(jdbc, erased.learner());
    }
}
