package org.posad.teaching;

import java.sql.Timestamp;
import org.posad.assessment.SubmissionGraded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Counts what learners hand in, as verdicts are heard of. In whatever order they come, the counts are the same. */
@Component
class WorkCount {

    private final JdbcClient jdbc;

    WorkCount(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ApplicationModuleListener
    void on(SubmissionGraded graded) {
        if (isNew(graded)) {
            count(graded);
        }
    }

    private boolean isNew(SubmissionGraded graded) {
        return jdbc.sql("""
                                insert into counted_submission (submission_id, learner_id) values (?, ?)
                                on conflict do nothing
                                """)
                        .params(graded.submission().id(), graded.learner().id())
                        .update()
                == 1;
    }

    /** A try after the exercise has been solved is practice, and no sign of trouble. */
    private void count(SubmissionGraded graded) {
        jdbc.sql("""
                        insert into exercise_work as work (learner_id, course, exercise, tries, solved_at, last_at)
                        values (:learner, :course, :exercise, 1, case when :passed then cast(:at as timestamptz) end, :at)
                        on conflict (learner_id, course, exercise) do update set
                            tries = work.tries + case when work.solved_at < excluded.last_at then 0 else 1 end,
                            solved_at = least(work.solved_at, excluded.solved_at),
                            last_at = greatest(work.last_at, excluded.last_at)
                        """)
                .param("learner", graded.learner().id())
                .param("course", graded.exercise().course().slug())
                .param("exercise", graded.exercise().slug())
                .param("passed", graded.passed())
                .param("at", Timestamp.from(graded.receivedAt()))
                .update();
    }
}
