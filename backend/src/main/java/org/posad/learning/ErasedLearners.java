package org.posad.learning;

import org.posad.accounts.LearnerErased;
import org.posad.accounts.LearnerRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Forgets how far people had come who have left. */
@Component("erasedLearnersOfLearning")
class ErasedLearners {

    private static final LearnerRows ROWS = new LearnerRows(
            "solved_exercise", "enrolment", "lesson_note", "weekly_goal", "week_off", "skill_memory", "review");

    private final JdbcClient jdbc;

    ErasedLearners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ApplicationModuleListener
    void on(LearnerErased erased) {
        ROWS.delete(jdbc, erased.learner());
    }
}
