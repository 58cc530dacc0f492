package org.posad.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.posad.accounts.LearnerId;
import org.posad.catalog.CourseId;
import org.posad.catalog.ExerciseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a certificate may say of a learner's accepted work. */
@Component
class EvidenceReading {

    private final JdbcClient jdbc;

    EvidenceReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Evidence> of(LearnerId learner, CourseId course) {
        return jdbc.sql("""
                        select distinct on (exercise)
                            submission_id, exercise, release, suite_digest, sources_digest, toolchain,
                            tests, tests_passed, graded_at
                        from submission
                        where passed and learner_id = :learner and course = :course
                        order by exercise, graded_at, submission_id
                        """)
                .param("learner", learner.id())
                .param("course", course.slug())
                .query((row, _) -> evidence(row))
                .list();
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        return new Evidence(
                new SubmissionId(row.getObject("submission_id", UUID.class)),
                new ExerciseId(row.getString("exercise")),
                row.getInt("release"),
                row.getString("suite_digest"),
                row.getString("sources_digest"),
                row.getString("toolchain"),
                row.getInt("tests"),
                row.getInt("tests_passed"),
                row.getTimestamp("graded_at").toInstant());
    }
}
