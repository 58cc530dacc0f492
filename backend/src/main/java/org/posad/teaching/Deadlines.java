package org.posad.teaching;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.posad.accounts.LearnerId;
import org.posad.catalog.CourseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * When a group is to have solved the exercises of a section. A deadline is soft: what comes later counts in full, and is
 * marked as late.
 */
@Service
@Transactional
public class Deadlines {

    private final JdbcClient jdbc;
    private final CohortTable table;
    private final Clock clock;

    Deadlines(JdbcClient jdbc, CohortTable table, Clock clock) {
        this.jdbc = jdbc;
        this.table = table;
        this.clock = clock;
    }

    /** One that is to come, for a learner, extensions reckoned in. */
    public record Ahead(String group, CourseId course, String section, Instant dueAt) {}

    /** Nothing happens unless the person teaches the group. */
    public void set(LearnerId teacher, CohortId cohort, String section, Instant dueAt) {
        if (table.teaches(teacher, cohort)) {
            jdbc.sql("""
                            insert into cohort_deadline (cohort_id, section, due_at) values (?, ?, ?)
                            on conflict (cohort_id, section) do update set due_at = excluded.due_at
                            """).params(cohort.id(), section, Timestamp.from(dueAt)).update();
        }
    }

    public void lift(LearnerId teacher, CohortId cohort, String section) {
        if (table.teaches(teacher, cohort)) {
            jdbc.sql("delete from cohort_deadline where cohort_id = ? and section = ?")
                    .params(cohort.id(), section)
                    .update();
        }
    }

    /** One member has longer; nothing happens for who is none. */
    public void extend(LearnerId teacher, CohortId cohort, LearnerId member, String section, Instant dueAt) {
        if (table.teaches(teacher, cohort)) {
            jdbc.sql("""
                            insert into cohort_extension (cohort_id, learner_id, section, due_at)
                            select cohort_id, learner_id, :section, :due from cohort_member
                            where cohort_id = :cohort and learner_id = :member
                            on conflict (cohort_id, learner_id, section) do update set due_at = excluded.due_at
                            """)
                    .param("section", section)
                    .param("due", Timestamp.from(dueAt))
                    .param("cohort", cohort.id())
                    .param("member", member.id())
                    .update();
        }
    }

    /** The member's dates are those of the group again. */
    public void retract(LearnerId teacher, CohortId cohort, LearnerId member, String section) {
        if (table.teaches(teacher, cohort)) {
            jdbc.sql("delete from cohort_extension where cohort_id = ? and learner_id = ? and section = ?")
                    .params(cohort.id(), member.id(), section)
                    .update();
        }
    }

    /** A member's own dates, by section; nothing unless the person teaches the group. */
    @Transactional(readOnly = true)
    public Map<String, Instant> extensions(LearnerId teacher, CohortId cohort, LearnerId member) {
        var dates = new HashMap<String, Instant>();
        jdbc.sql("""
                        select section, due_at from cohort_extension join cohort_teacher using (cohort_id)
                        where teacher_id = ? and cohort_id = ? and learner_id = ?
                        """).params(teacher.id(), cohort.id(), member.id()).query(row -> {
            dates.put(row.getString("section"), row.getTimestamp("due_at").toInstant());
        });
        return dates;
    }

    /** By section, the earliest first; nothing unless the person teaches the group. */
    @Transactional(readOnly = true)
    public SequencedMap<String, Instant> of(LearnerId teacher, CohortId cohort) {
        var deadlines = new LinkedHashMap<String, Instant>();
        jdbc.sql("""
                        select section, due_at from cohort_deadline join cohort_teacher using (cohort_id)
                        where teacher_id = ? and cohort_id = ?
                        order by due_at
                        """).params(teacher.id(), cohort.id()).query(row -> {
            deadlines.put(row.getString("section"), row.getTimestamp("due_at").toInstant());
        });
        return deadlines;
    }

    /** Those of all groups that the learner belongs to, the next first. */
    @Transactional(readOnly = true)
    public List<Ahead> ahead(LearnerId learner) {
        return jdbc.sql("""
                        select c.name, c.course, d.section, coalesce(x.due_at, d.due_at) as due
                        from cohort_member m
                        join cohort c using (cohort_id)
                        join cohort_deadline d using (cohort_id)
                        left join cohort_extension x using (cohort_id, learner_id, section)
                        where m.learner_id = :learner and coalesce(x.due_at, d.due_at) > :now
                        order by due
                        """)
                .param("learner", learner.id())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, _) -> new Ahead(
                        row.getString("name"),
                        new CourseId(row.getString("course")),
                        row.getString("section"),
                        row.getTimestamp("due").toInstant()))
                .list();
    }
}
