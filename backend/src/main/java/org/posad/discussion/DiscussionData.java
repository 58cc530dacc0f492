package org.posad.discussion;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.posad.accounts.LearnerId;
import org.posad.accounts.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What a learner has asked and answered. The programs beside it are among the learner's submissions. */
@Component
class DiscussionData implements PersonalData {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DiscussionData(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void export(LearnerId learner, Files files) throws IOException {
        var parts = new LinkedHashMap<String, List<Map<String, @Nullable Object>>>();
        parts.put("questions", rows(learner, """
                select exercise, text, asked_at as "askedAt", program is not null as "programShared",
                       verdict is not null as "verdictShared", hidden_reason as "hiddenBecause"
                from question where learner_id = ? order by asked_at"""));
        parts.put("answers", rows(learner, """
                select q.exercise, a.text, a.answered_at as "answeredAt", a.accepted_at as "acceptedAt",
                       a.hidden_reason as "hiddenBecause"
                from answer a join question q using (question_id) where a.learner_id = ? order by a.answered_at"""));
        parts.put("sameQuestions", rows(learner, """
                select q.exercise
                from same_question s join question q using (question_id) where s.learner_id = ? order by q.exercise"""));
        files.add("questions.json", json.writerWithDefaultPrettyPrinter().writeValueAsString(parts));
    }

    private List<Map<String, @Nullable Object>> rows(LearnerId learner, String sql) {
        return jdbc.sql(sql).param(learner.id()).query().listOfRows();
    }
}
