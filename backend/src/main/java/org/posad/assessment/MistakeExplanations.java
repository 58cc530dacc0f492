package org.posad.assessment;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.posad.catalog.ExerciseId;
import org.posad.catalog.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What instructors have said of mistakes that no author foresaw: one word to each way to fail. */
@Component
class MistakeExplanations {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    MistakeExplanations(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** The verdict on a submission, with an instructor's explanation where the author has none. */
    Verdict addTo(Verdict verdict, SubmissionId id) {
        return verdict.unforeseen() ? about(id).map(verdict::explainedBy).orElse(verdict) : verdict;
    }

    /** Instead of what may have been said before. */
    void keep(ExerciseId exercise, Behaviour behaviour, MistakeExplanation explanation) {
        jdbc.sql("""
                        insert into mistake_explanation (exercise, behaviour, explanation, explained_at)
                        values (:exercise, :behaviour, cast(:explanation as json), :now)
                        on conflict (exercise, behaviour) do update
                            set explanation = excluded.explanation, explained_at = excluded.explained_at
                        """)
                .param("exercise", exercise.path())
                .param("behaviour", behaviour.digest())
                .param("explanation", json.writeValueAsString(explanation.text()))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private Optional<Text> about(SubmissionId id) {
        return jdbc.sql("""
                        select explanation from mistake_explanation join submission using (exercise, behaviour)
                        where submission_id = ?
                        """)
                .param(id.id())
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, Text.class));
    }
}
