package org.posad.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.posad.accounts.LearnerId;
import org.posad.catalog.Courses;
import org.posad.catalog.ExerciseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what learners type, so that nothing is lost with a page, a line or a server. */
@Service
@Transactional
public class Drafts {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Courses courses;
    private final Clock clock;

    Drafts(JdbcClient jdbc, JsonMapper json, Courses courses, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.courses = courses;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Draft> of(LearnerId learner, ExerciseId exercise) {
        return about(
                        learner,
                        exercise,
                        "select source, version, saved_at from draft where learner_id = :learner and exercise = :exercise")
                .query((row, _) -> draft(row))
                .optional();
    }

    /**
     * Saves unless another tab has saved since. Saving again what is there already is no change.
     *
     * @param basedOn the version that this text continues; 0 for none
     * @throws UnknownExercise if no published course has it
     */
    public Draft.Saving save(LearnerId learner, ExerciseId exercise, SourceCode source, long basedOn) {
        if (courses.exercise(exercise).isEmpty()) {
            throw new UnknownExercise(exercise);
        }
        return write(learner, exercise, source, basedOn)
                .or(() -> of(learner, exercise).map(stored -> reconcile(stored, source)))
                .orElseThrow(() -> new IllegalStateException("A draft has vanished"));
    }

    /**
     * Lets the learner begin the exercise anew, if nothing is lost by it: what is written there has to be among what
     * they have sent.
     */
    public void startOver(LearnerId learner, ExerciseId exercise) {
        courses.exercise(exercise)
                .ifPresent(found -> about(learner, exercise, """
                                update draft
                                set source = cast(:starter as jsonb), version = version + 1, saved_at = :now
                                where learner_id = :learner and exercise = :exercise
                                      and exists (select from submission sent
                                                  where sent.learner_id = :learner and sent.exercise = :exercise
                                                        and cast(sent.source as jsonb) = draft.source)
                                """)
                        .param("starter", json.writeValueAsString(new SourceCode(found.starter())))
                        .param("now", Timestamp.from(clock.instant()))
                        .update());
    }

    /** In one statement, so that of two tabs that save at once one is too late. */
    private Optional<Draft.Saving> write(LearnerId learner, ExerciseId exercise, SourceCode source, long basedOn) {
        var now = clock.instant();
        return about(learner, exercise, """
                        insert into draft (learner_id, exercise, source, version, saved_at)
                        values (:learner, :exercise, cast(:source as jsonb), :basedOn + 1, :now)
                        on conflict (learner_id, exercise) do update
                            set source = excluded.source, version = draft.version + 1, saved_at = excluded.saved_at
                            where draft.version = :basedOn and draft.source <> excluded.source
                        returning version
                        """)
                .param("source", json.writeValueAsString(source))
                .param("basedOn", basedOn)
                .param("now", Timestamp.from(now))
                .query(Long.class)
                .optional()
                .map(version -> new Draft.Saving.Saved(version, now));
    }

    private static Draft.Saving reconcile(Draft stored, SourceCode source) {
        return stored.source().equals(source)
                ? new Draft.Saving.Saved(stored.version(), stored.savedAt())
                : new Draft.Saving.Outdated(stored);
    }

    private StatementSpec about(LearnerId learner, ExerciseId exercise, String sql) {
        return jdbc.sql(sql).param("learner", learner.id()).param("exercise", exercise.path());
    }

    private Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                json.readValue(row.getString("source"), SourceCode.class),
                row.getLong("version"),
                row.getTimestamp("saved_at").toInstant());
    }
}
