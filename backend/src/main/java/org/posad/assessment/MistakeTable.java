package org.posad.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.posad.accounts.LearnerId;
import org.posad.catalog.CourseId;
import org.posad.catalog.ExerciseId;
import org.posad.catalog.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Where ways to fail are counted, and programs found that fail so. */
@Component
class MistakeTable {

    private static final int MOST_SAMPLES = 3;
    /** Of a way that thousands fail in, as many are looked at: they are much the same. */
    private static final int MOST_READ = 50;

    private static final String FAILED_SO =
            " from submission where course = :course and exercise = :exercise and behaviour = :behaviour";

    private final JdbcClient jdbc;
    private final SubmissionRepository submissions;
    private final JsonMapper json;

    MistakeTable(JdbcClient jdbc, SubmissionRepository submissions, JsonMapper json) {
        this.jdbc = jdbc;
        this.submissions = submissions;
        this.json = json;
    }

    /** How many people fail in one way, before it is shown how. */
    record Count(ExerciseId exercise, Behaviour behaviour, int people, Optional<Text> explanation) {}

    /** Somebody whose program fails in one way. */
    record Failed(LearnerId learner, SubmissionId submission) {}

    /** Those that most people fail in first. */
    List<Count> counts(CourseId course, boolean explained, int most) {
        return jdbc.sql("""
                        select exercise, behaviour, people, explanation
                        from (select exercise, behaviour, count(distinct learner_id) as people
                              from submission
                              where course = :course and behaviour is not null
                              group by exercise, behaviour) as failed
                        left join mistake_explanation using (exercise, behaviour)
                        where (explanation is not null) = :explained
                        order by people desc, exercise, behaviour
                        limit :most
                        """)
                .param("course", course.slug())
                .param("explained", explained)
                .param("most", most)
                .query((row, _) -> count(row))
                .list();
    }

    /** Whether somebody has failed so. */
    boolean isKnown(ExerciseId exercise, Behaviour behaviour) {
        return about(exercise, behaviour, "select exists (select" + FAILED_SO + ")")
                .query(Boolean.class)
                .single();
    }

    /** Who has failed so lately. */
    List<Failed> since(Instant since, ExerciseId exercise, Behaviour behaviour) {
        return about(exercise, behaviour, "select learner_id, submission_id" + FAILED_SO + " and graded_at > :since")
                .param("since", Timestamp.from(since))
                .query((row, _) -> new Failed(
                        new LearnerId(row.getObject("learner_id", UUID.class)),
                        new SubmissionId(row.getObject("submission_id", UUID.class))))
                .list();
    }

    /** Shows how people fail who have been counted, unless all of them have left since. */
    Optional<MistakeGroup> group(Count count) {
        var samples = samples(count.exercise(), count.behaviour());
        return samples.stream()
                .findFirst()
                .map(newest -> new MistakeGroup(
                        count.exercise(),
                        count.behaviour(),
                        count.people(),
                        samples.stream().map(FailedProgram::source).toList(),
                        Disclosure.toLearner(newest.verdict()),
                        count.explanation()));
    }

    private List<FailedProgram> samples(ExerciseId exercise, Behaviour behaviour) {
        var different = about(exercise, behaviour, """
                        select submission_id
                        from (select distinct on (sources_digest) submission_id, received_at
                              from (select submission_id, sources_digest, received_at %s limit :read) as few
                              order by sources_digest, received_at desc) as different
                        order by received_at desc
                        limit :most
                        """.formatted(FAILED_SO))
                .param("read", MOST_READ)
                .param("most", MOST_SAMPLES)
                .query((row, _) -> new SubmissionId(row.getObject("submission_id", UUID.class)))
                .list();
        return submissions.samples(different);
    }

    private StatementSpec about(ExerciseId exercise, Behaviour behaviour, String sql) {
        return jdbc.sql(sql)
                .param("course", exercise.course().slug())
                .param("exercise", exercise.path())
                .param("behaviour", behaviour.digest());
    }

    private Count count(ResultSet row) throws SQLException {
        return new Count(
                new ExerciseId(row.getString("exercise")),
                new Behaviour(row.getString("behaviour")),
                row.getInt("people"),
                Optional.ofNullable(row.getString("explanation")).map(text -> json.readValue(text, Text.class)));
    }
}
