package org.posad.learning;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.posad.accounts.LearnerId;
import org.posad.catalog.ExerciseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What learners have been asked for and have not answered yet. */
@Component
class OpenReviews {

    private final JdbcClient jdbc;

    OpenReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param failures attempts that did not pass, since it was asked for */
    record Open(String skill, int failures) {}

    /** Asking for the same exercise again leaves its failures as they are. */
    void ask(SkillMemories.Key key, String exercise, Instant now) {
        jdbc.sql("""
                        insert into review (learner_id, course, skill, exercise, asked_at)
                        values (:learner, :course, :skill, :exercise, :now)
                        on conflict (learner_id, course, skill) do update
                        set exercise = excluded.exercise, asked_at = excluded.asked_at, failures = 0, counted = null
                        where review.exercise <> excluded.exercise
                        """)
                .param("learner", key.learner().id())
                .param("course", key.course().slug())
                .param("skill", key.skill())
                .param("exercise", exercise)
                .param("now", Timestamp.from(now))
                .update();
    }

    void fail(LearnerId learner, ExerciseId exercise, UUID submission) {
        jdbc.sql("""
                        update review set failures = failures + 1, counted = :submission
                        where learner_id = :learner and course = :course and exercise = :exercise
                              and counted is distinct from :submission
                        """)
                .param("learner", learner.id())
                .param("course", exercise.course().slug())
                .param("exercise", exercise.slug())
                .param("submission", submission)
                .update();
    }

    /** Takes out what that exercise answers. */
    List<Open> answer(LearnerId learner, ExerciseId exercise) {
        return jdbc.sql("""
                        delete from review
                        where learner_id = :learner and course = :course and exercise = :exercise
                        returning skill, failures
                        """)
                .param("learner", learner.id())
                .param("course", exercise.course().slug())
                .param("exercise", exercise.slug())
                .query((row, _) -> new Open(row.getString("skill"), row.getInt("failures")))
                .list();
    }
}
