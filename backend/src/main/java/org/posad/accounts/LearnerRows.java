package org.posad.accounts;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of tables that belong to a learner by their column {@code learner_id}. */
public final class LearnerRows {

    private final List<String> tables;

    /** @param tables in the order in which their rows can be deleted */
    public LearnerRows(String... tables) {
        this.tables = List.of(tables);
    }

    public void delete(JdbcClient jdbc, LearnerId learner) {
        for (var table : tables) {
            jdbc.sql("delete from %s where learner_id = :learner".formatted(table))
                    .param("learner", learner.id())
                    .update();
        }
    }
}
