package org.posad.learning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.posad.accounts.LearnerId;
import org.posad.catalog.CourseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** What is remembered of skills, in the database. */
@Component
class SkillMemories {

    /** A skill is asked for again when it is remembered with this probability. */
    private static final double WANTED = 0.9;

    private static final long SHORTEST_DAYS = 1;
    private static final long LONGEST_DAYS = 365;

    private final JdbcClient jdbc;

    SkillMemories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A learner's skill of a course. */
    record Key(LearnerId learner, CourseId course, String skill) {}

    record Kept(String course, String skill, Memory memory, Instant recalledAt) {

        double probability(Instant now) {
            return memory.probabilityAfter(Duration.between(recalledAt, now).toSeconds() / 86_400.0);
        }
    }

    /** The one that is due for longest comes first. */
    List<Kept> due(LearnerId learner, Instant now, int most) {
        return jdbc.sql("""
                        select course, skill, stability, difficulty, recalled_at
                        from skill_memory where learner_id = :learner and due_at <= :now
                        order by due_at limit :most
                        """)
                .param("learner", learner.id())
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query((row, _) -> kept(row))
                .list();
    }

    /** Held until the transaction ends: of two verdicts at once each is counted on top of the other. */
    Optional<Kept> lock(Key key) {
        return about(key, """
                        select course, skill, stability, difficulty, recalled_at from skill_memory
                        where learner_id = :learner and course = :course and skill = :skill for update
                        """).query((row, _) -> kept(row)).optional();
    }

    Set<String> practised(LearnerId learner, CourseId course) {
        return Set.copyOf(jdbc.sql("select skill from skill_memory where learner_id = :learner and course = :course")
                .param("learner", learner.id())
                .param("course", course.slug())
                .query((row, _) -> row.getString("skill"))
                .list());
    }

    /** Practised for the first time; a memory that is there already stays. */
    void begin(Key key, Memory memory, Instant now) {
        write(key, memory, now, """
                        insert into skill_memory (learner_id, course, skill, stability, difficulty, recalled_at, due_at)
                        values (:learner, :course, :skill, :stability, :difficulty, :now, :due)
                        on conflict do nothing
                        """);
    }

    void recall(Key key, Memory memory, boolean mastered, Instant now) {
        write(key, memory, now, """
                        update skill_memory
                        set stability = :stability, difficulty = :difficulty, recalled_at = :now, due_at = :due
                        where learner_id = :learner and course = :course and skill = :skill
                        """);
        if (mastered) {
            about(key, """
                            update skill_memory set mastered_at = coalesce(mastered_at, recalled_at)
                            where learner_id = :learner and course = :course and skill = :skill
                            """).update();
        }
    }

    private void write(Key key, Memory memory, Instant now, String sql) {
        var days = Math.clamp(Math.round(memory.daysUntil(WANTED)), SHORTEST_DAYS, LONGEST_DAYS);
        about(key, sql)
                .param("stability", memory.stability())
                .param("difficulty", memory.difficulty())
                .param("now", Timestamp.from(now))
                .param("due", Timestamp.from(now.plus(Duration.ofDays(days))))
                .update();
    }

    private StatementSpec about(Key key, String sql) {
        return jdbc.sql(sql)
                .param("learner", key.learner().id())
                .param("course", key.course().slug())
                .param("skill", key.skill());
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getString("course"),
                row.getString("skill"),
                new Memory(row.getDouble("stability"), row.getDouble("difficulty")),
                row.getTimestamp("recalled_at").toInstant());
    }
}
