package org.posad.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.posad.accounts.LearnerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where answers are looked up. */
@Component
class AnswerTable {

    private final JdbcClient jdbc;

    AnswerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(
            AnswerId id,
            QuestionId question,
            LearnerId author,
            Message text,
            Instant answeredAt,
            boolean accepted,
            Optional<String> hidden) {

        Answer by(Author named) {
            return new Answer(id, named, text, answeredAt, accepted, hidden);
        }
    }

    /** The accepted one first, then in their order. */
    List<Row> to(QuestionId question, LearnerId reader, boolean instructor) {
        return jdbc.sql("""
                        select * from answer
                        where question_id = :question
                          and (hidden_reason is null or learner_id = :reader or :instructor)
                        order by accepted_at is null, answered_at
                        """)
                .param("question", question.id())
                .param("reader", reader.id())
                .param("instructor", instructor)
                .query(AnswerTable::read)
                .list();
    }

    Optional<Row> find(AnswerId id) {
        return jdbc.sql("select * from answer where answer_id = ?")
                .param(id.id())
                .query(AnswerTable::read)
                .optional();
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        return new Row(
                new AnswerId(row.getObject("answer_id", UUID.class)),
                new QuestionId(row.getObject("question_id", UUID.class)),
                new LearnerId(row.getObject("learner_id", UUID.class)),
                new Message(row.getString("text")),
                row.getTimestamp("answered_at").toInstant(),
                row.getTimestamp("accepted_at") != null,
                Optional.ofNullable(row.getString("hidden_reason")));
    }
}
