package org.posad.teaching;

import org.posad.accounts.LearnerErased;
import org.posad.accounts.LearnerRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Takes people who have left off the lists of groups. */
@Component("erasedLearnersOfTeaching")
class ErasedLearners {

    private static final LearnerRows ROWS = new LearnerRows("cohort_member", "exercise_work", "counted_submission");

    private final JdbcClient jdbc;

    ErasedLearners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ApplicationModuleListener
    void on(LearnerErased erased) {
        ROWS.delete(jdbc, erased.learner());
        jdbc.sql("delete from cohort_teacher where teacher_id = ?")
                .param(erased.learner().id())
                .update();
    }
}
