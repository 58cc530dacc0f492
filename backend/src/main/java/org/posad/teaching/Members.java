package org.posad.teaching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.posad.accounts.LearnerId;
import org.posad.catalog.Course;
import org.posad.catalog.Courses;
import org.posad.catalog.ExerciseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The members of a group, one by one; for its teachers only. */
@Service
@Transactional
public class Members {

    private final JdbcClient jdbc;
    private final CohortTable table;
    private final Courses courses;

    Members(JdbcClient jdbc, CohortTable table, Courses courses) {
        this.jdbc = jdbc;
        this.table = table;
        this.courses = courses;
    }

    /** Nothing for who is no member, or unless the person teaches the group. */
    @Transactional(readOnly = true)
    public Optional<MemberWork> work(LearnerId teacher, Cohort cohort, LearnerId member) {
        return table.teaches(teacher, cohort.id())
                ? courses.course(cohort.course())
                        .flatMap(course -> name(cohort, member)
                                .map(name -> new MemberWork(member, name, lines(cohort, course, member))))
                : Optional.empty();
    }

    /** The member belongs to the group no longer; what was done stays with the learner. */
    public void dismiss(LearnerId teacher, CohortId cohort, LearnerId member) {
        if (table.teaches(teacher, cohort)) {
            table.remove(cohort, member);
        }
    }

    private Optional<String> name(Cohort cohort, LearnerId member) {
        return jdbc.sql("select name from cohort_member where cohort_id = ? and learner_id = ?")
                .params(cohort.id().id(), member.id())
                .query(String.class)
                .optional();
    }

    private List<MemberWork.Line> lines(Cohort cohort, Course course, LearnerId member) {
        return jdbc.sql("""
                        select task.exercise, coalesce(w.tries, 0) as tries, w.solved_at,
                               coalesce(w.solved_at > coalesce(x.due_at, d.due_at), false) as late
                        from %s
                        left join exercise_work w
                            on w.learner_id = :member and w.course = :course and w.exercise = task.exercise
                        left join cohort_deadline d on d.cohort_id = :cohort and d.section = task.section
                        left join cohort_extension x
                            on x.cohort_id = :cohort and x.learner_id = :member and x.section = task.section
                        order by task.place
                        """.formatted(CourseTasks.TABLE))
                .params(CourseTasks.of(course).parameters())
                .param("member", member.id())
                .param("cohort", cohort.id().id())
                .query((row, _) -> line(course, row))
                .list();
    }

    private static MemberWork.Line line(Course course, ResultSet row) throws SQLException {
        return new MemberWork.Line(
                ExerciseId.of(course.id(), row.getString("exercise")),
                row.getInt("tries"),
                Optional.ofNullable(row.getTimestamp("solved_at")).map(Timestamp::toInstant),
                row.getBoolean("late"));
    }
}
