package org.posad.teaching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.posad.accounts.LearnerId;
import org.posad.catalog.Courses;
import org.posad.catalog.ExerciseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a group gets stuck, and who may need a call; for its teachers only. */
@Service
@Transactional(readOnly = true)
public class Insight {

    /** Whoever has handed nothing in for so long may need a call. */
    public static final Duration QUIET = Duration.ofDays(7);

    private static final int MOST_QUIET = 20;

    private final JdbcClient jdbc;
    private final CohortTable table;
    private final Courses courses;
    private final Clock clock;

    Insight(JdbcClient jdbc, CohortTable table, Courses courses, Clock clock) {
        this.jdbc = jdbc;
        this.table = table;
        this.courses = courses;
        this.clock = clock;
    }

    /**
     * How an exercise goes in a group.
     *
     * @param tried members who have handed something in
     * @param solved members who have solved it
     * @param tries that those who solved it needed, on average; 0 where nobody has
     */
    public record Difficulty(ExerciseId exercise, int tried, int solved, double tries) {}

    /** @param since when the member handed something in last, or joined */
    public record Quiet(String name, Instant since, boolean hasBegun) {}

    /** All exercises in the course's order. */
    public List<Difficulty> difficulties(LearnerId teacher, Cohort cohort) {
        var course = courses.course(cohort.course());
        if (course.isEmpty() || !table.teaches(teacher, cohort.id())) {
            return List.of();
        }
        return jdbc.sql("""
                        select task.exercise, count(m.learner_id) as tried,
                               count(m.learner_id) filter (where w.solved_at is not null) as solved,
                               coalesce(avg(w.tries) filter (where m.learner_id is not null and w.solved_at is not null), 0)
                                   as tries
                        from %s
                        left join exercise_work w on w.course = :course and w.exercise = task.exercise
                        left join cohort_member m on m.learner_id = w.learner_id and m.cohort_id = :cohort
                        group by task.place, task.exercise
                        order by task.place
                        """.formatted(CourseTasks.TABLE))
                .params(CourseTasks.of(course.get()).parameters())
                .param("cohort", cohort.id().id())
                .query((row, _) -> difficulty(cohort, row))
                .list();
    }

    /** The longest silent first. */
    public List<Quiet> quiet(LearnerId teacher, Cohort cohort) {
        return jdbc.sql("""
                        select m.name, coalesce(max(w.last_at), m.joined_at) as since, max(w.last_at) is not null as begun
                        from cohort_member m
                        join cohort_teacher t on t.cohort_id = m.cohort_id and t.teacher_id = :teacher
                        left join exercise_work w on w.learner_id = m.learner_id and w.course = :course
                        where m.cohort_id = :cohort
                        group by m.learner_id, m.name, m.joined_at
                        having coalesce(max(w.last_at), m.joined_at) < :before
                        order by since
                        limit :most
                        """)
                .param("teacher", teacher.id())
                .param("course", cohort.course().slug())
                .param("cohort", cohort.id().id())
                .param("before", Timestamp.from(clock.instant().minus(QUIET)))
                .param("most", MOST_QUIET)
                .query((row, _) -> new Quiet(
                        row.getString("name"), row.getTimestamp("since").toInstant(), row.getBoolean("begun")))
                .list();
    }

    private static Difficulty difficulty(Cohort cohort, ResultSet row) throws SQLException {
        return new Difficulty(
                ExerciseId.of(cohort.course(), row.getString("exercise")),
                row.getInt("tried"),
                row.getInt("solved"),
                row.getDouble("tries"));
    }
}
