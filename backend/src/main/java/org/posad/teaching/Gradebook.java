package org.posad.teaching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.posad.accounts.LearnerId;
import org.posad.catalog.Courses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the members of a group have done, reckoned in the database and read a page at a time; for its teachers only. */
@Service
@Transactional(readOnly = true)
public class Gradebook {

    private static final String ROWS = """
            select m.learner_id, m.name,
                   coalesce(sum(task.points) filter (where w.solved_at is not null), 0) as points,
                   count(task.exercise) filter (where w.solved_at is not null) as solved,
                   count(task.exercise) filter (where w.solved_at > coalesce(x.due_at, d.due_at)) as late,
                   coalesce(sum(w.tries) filter (where task.exercise is not null), 0) as tries,
                   max(w.last_at) as last_at
            from (select * from cohort_member where cohort_id = :cohort and name ilike :name %s) m
            left join exercise_work w on w.learner_id = m.learner_id and w.course = :course
            left join %s on task.exercise = w.exercise
            left join cohort_deadline d on d.cohort_id = m.cohort_id and d.section = task.section
            left join cohort_extension x
                on x.cohort_id = m.cohort_id and x.learner_id = m.learner_id and x.section = task.section
            group by m.learner_id, m.name
            """;

    private final JdbcClient jdbc;
    private final CohortTable table;
    private final Courses courses;

    Gradebook(JdbcClient jdbc, CohortTable table, Courses courses) {
        this.jdbc = jdbc;
        this.table = table;
        this.courses = courses;
    }

    /**
     * @param offset lines to leave out
     * @param limit lines to read at most
     */
    public record Page(GradebookOrder order, int offset, int limit) {

        public static final Page WHOLE = new Page(GradebookOrder.BY_NAME, 0, Integer.MAX_VALUE);
    }

    /**
     * @param name a part of it, in either case; blank for everybody
     * @return nothing unless the person teaches the group
     */
    public List<GradebookRow> rows(LearnerId teacher, Cohort cohort, String name, Page page) {
        var course = courses.course(cohort.course());
        if (course.isEmpty() || !table.teaches(teacher, cohort.id())) {
            return List.of();
        }
        return jdbc.sql(statement(page.order()))
                .params(CourseTasks.of(course.get()).parameters())
                .param("cohort", cohort.id().id())
                .param("name", containing(name))
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query(Gradebook::read)
                .list();
    }

    /** How many lines there are. */
    public int size(LearnerId teacher, Cohort cohort, String name) {
        return jdbc.sql("""
                        select count(*) from cohort_member join cohort_teacher using (cohort_id)
                        where teacher_id = ? and cohort_id = ? and name ilike ?
                        """)
                .params(teacher.id(), cohort.id().id(), containing(name))
                .query(Integer.class)
                .single();
    }

    /** By name, a page is cut out of the members first, and the work of those on it alone is added up. */
    private static String statement(GradebookOrder order) {
        var sorted = "order by " + order.sql();
        var cut = " limit :limit offset :offset";
        return order.column() == GradebookOrder.Column.NAME
                ? "select * from (%s) as line %s".formatted(ROWS.formatted(sorted + cut, CourseTasks.TABLE), sorted)
                : "select * from (%s) as line %s".formatted(ROWS.formatted("", CourseTasks.TABLE), sorted + cut);
    }

    private static String containing(String name) {
        return "%" + name.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static GradebookRow read(ResultSet row, int number) throws SQLException {
        return new GradebookRow(
                new LearnerId(row.getObject("learner_id", UUID.class)),
                row.getString("name"),
                row.getInt("points"),
                row.getInt("solved"),
                row.getInt("late"),
                row.getInt("tries"),
                Optional.ofNullable(row.getTimestamp("last_at")).map(Timestamp::toInstant));
    }
}
