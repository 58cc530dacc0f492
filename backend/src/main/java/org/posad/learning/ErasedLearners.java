package org.posad.learning;

import java.util.List;
import org.posad.accounts.LearnerErased;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Forgets how far people had come who have left. */
@Component("erasedLearnersOfLearning")
class ErasedLearners {

    private static final List<String> TABLES =
            List.of("solved_exercise", "enrolment", "lesson_note", "weekly_goal", "week_off", "skill_memory", "review");

    private final JdbcClient jdbc;

    ErasedLearners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ApplicationModuleListener
    void on(LearnerErased erased) {
        for (var table : TABLES) {
            jdbc.sql("delete from %s where learner_id = :learner".formatted(table))
                    .param("learner", erased.learner().id())
                    .update();
        }
    }
}
