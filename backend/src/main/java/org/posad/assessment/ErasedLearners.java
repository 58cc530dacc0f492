package org.posad.assessment;

import java.util.List;
import org.posad.accounts.LearnerErased;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Forgets the programs of people who have left. A grading under way finds nothing more to write to. */
@Component("erasedLearnersOfAssessment")
class ErasedLearners {

    private final JdbcClient jdbc;

    ErasedLearners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ApplicationModuleListener
    void on(LearnerErased erased) {
        for (var table : List.of("submission", "trial", "draft")) {
            jdbc.sql("delete from %s where learner_id = :learner".formatted(table))
                    .param("learner", erased.learner().id())
                    .update();
        }
    }
}
