package org.posad.discussion;

import java.util.List;
import org.posad.accounts.LearnerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What instructors do for the questions of all courses. For anybody else nothing is there, and nothing happens. */
@Service
@Transactional
public class Moderation {

    private final JdbcClient jdbc;
    private final QuestionTable table;
    private final Authors authors;
    private final Access access;

    Moderation(JdbcClient jdbc, QuestionTable table, Authors authors, Access access) {
        this.jdbc = jdbc;
        this.table = table;
        this.authors = authors;
        this.access = access;
    }

    /** Those that wait for an answer, the longest waiting first; then the others, the newest first. */
    @Transactional(readOnly = true)
    public List<Question> queue(LearnerId instructor) {
        return access.isInstructor(instructor)
                ? table.queue().stream()
                        .map(row -> row.by(authors.of(instructor, row.asker())))
                        .toList()
                : List.of();
    }

    /** Only its author and instructors see it from now on, and why. */
    public void hide(LearnerId instructor, QuestionId question, Reason why) {
        change(instructor, "update question set hidden_reason = ? where question_id = ?", why.value(), question.id());
    }

    /** The same for an answer, which is the accepted one no longer. */
    public void hide(LearnerId instructor, AnswerId answer, Reason why) {
        change(
                instructor,
                "update answer set hidden_reason = ?, accepted_at = null where answer_id = ?",
                why.value(),
                answer.id());
    }

    public void show(LearnerId instructor, QuestionId question) {
        change(instructor, "update question set hidden_reason = null where question_id = ?", question.id());
    }

    public void show(LearnerId instructor, AnswerId answer) {
        change(instructor, "update answer set hidden_reason = null where answer_id = ?", answer.id());
    }

    private void change(LearnerId instructor, String sql, Object... parameters) {
        if (access.isInstructor(instructor)) {
            jdbc.sql(sql).params(parameters).update();
        }
    }
}
