package org.posad.discussion;

import java.util.List;
import java.util.Optional;
import org.posad.accounts.LearnerId;
import org.posad.catalog.ExerciseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where questions are looked up, each as far as its reader may see it. */
@Component
class QuestionTable {

    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final Access access;

    QuestionTable(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** One's own can be read in any case, be it only to see why it was hidden. */
    Optional<QuestionRow> visible(LearnerId reader, QuestionId id) {
        return jdbc.sql(QuestionRow.SELECT + "where q.question_id = ?")
                .param(id.id())
                .query(QuestionRow::read)
                .optional()
                .filter(row -> row.asker().equals(reader)
                        || (row.hidden().isEmpty() && access.mayRead(reader, row.exercise()))
                        || access.isInstructor(reader));
    }

    /** The newest first. */
    List<QuestionRow> visible(LearnerId reader, ExerciseId exercise) {
        return jdbc.sql(QuestionRow.SELECT + """
                        where q.exercise = :exercise
                          and (q.learner_id = :reader or (:mayRead and q.hidden_reason is null) or :instructor)
                        order by q.asked_at desc limit :most
                        """)
                .param("exercise", exercise.path())
                .param("reader", reader.id())
                .param("mayRead", access.mayRead(reader, exercise))
                .param("instructor", access.isInstructor(reader))
                .param("most", MOST)
                .query(QuestionRow::read)
                .list();
    }

    /** Of all exercises: those that wait for an answer, the longest waiting first; then the others, the newest first. */
    List<QuestionRow> queue() {
        return jdbc.sql(QuestionRow.SELECT + """
                        order by q.hidden_reason is not null, a.answers > 0,
                                 case when a.answers = 0 then q.asked_at end, q.asked_at desc
                        limit ?
                        """)
                .param(MOST)
                .query(QuestionRow::read)
                .list();
    }
}
