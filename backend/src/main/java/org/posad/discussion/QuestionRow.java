package org.posad.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.posad.accounts.LearnerId;
import org.posad.catalog.ExerciseId;

/** A question as it is kept, without its attachment. */
record QuestionRow(
        QuestionId id,
        LearnerId asker,
        ExerciseId exercise,
        Message text,
        Instant askedAt,
        Optional<String> hidden,
        int answers,
        boolean settled) {

    /** To be completed by a condition. */
    static final String SELECT = """
            select q.question_id, q.learner_id, q.exercise, q.text, q.asked_at, q.hidden_reason,
                   a.answers, a.settled
            from question q cross join lateral (
                select count(*) as answers, count(accepted_at) > 0 as settled
                from answer where answer.question_id = q.question_id and answer.hidden_reason is null) a
            """;

    static QuestionRow read(ResultSet row, int number) throws SQLException {
        return new QuestionRow(
                new QuestionId(row.getObject("question_id", UUID.class)),
                new LearnerId(row.getObject("learner_id", UUID.class)),
                new ExerciseId(row.getString("exercise")),
                new Message(row.getString("text")),
                row.getTimestamp("asked_at").toInstant(),
                Optional.ofNullable(row.getString("hidden_reason")),
                row.getInt("answers"),
                row.getBoolean("settled"));
    }

    Question by(Author author) {
        return new Question(id, exercise, author, text, askedAt, answers, settled, hidden);
    }
}
