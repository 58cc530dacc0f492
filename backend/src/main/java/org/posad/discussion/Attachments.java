package org.posad.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.posad.accounts.LearnerId;
import org.posad.assessment.Grading;
import org.posad.assessment.SourceCode;
import org.posad.assessment.SubmissionId;
import org.posad.assessment.Submissions;
import org.posad.assessment.Verdict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Copies what askers share of their submissions, and reads it again. Hidden tests stay as hidden as they were. */
@Component
class Attachments {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Submissions submissions;
    private final JdbcClient jdbc;

    Attachments(Submissions submissions, JdbcClient jdbc) {
        this.submissions = submissions;
        this.jdbc = jdbc;
    }

    /** @throws org.posad.assessment.UnknownSubmission if a submission is not the asker's own */
    Attachment of(LearnerId asker, Sharing sharing) {
        return new Attachment(
                sharing.program().map(id -> submissions.sourceOf(asker, id)),
                sharing.verdict().flatMap(id -> verdict(asker, id)));
    }

    /** As the asker may see it, and so anybody else. */
    Optional<Verdict> verdict(LearnerId asker, SubmissionId submission) {
        return submissions.gradingOf(asker, submission) instanceof Grading.Graded(var verdict)
                ? Optional.of(verdict)
                : Optional.empty();
    }

    Attachment of(QuestionId question) {
        return jdbc.sql("select program, verdict from question where question_id = ?")
                .param(question.id())
                .query((row, _) ->
                        new Attachment(read(row, "program", SourceCode.class), read(row, "verdict", Verdict.class)))
                .optional()
                .orElse(Attachment.NONE);
    }

    static @Nullable String json(Optional<?> part) {
        return part.map(JSON::writeValueAsString).orElse(null);
    }

    private static <T> Optional<T> read(ResultSet row, String column, Class<T> type) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(json -> JSON.readValue(json, type));
    }
}
