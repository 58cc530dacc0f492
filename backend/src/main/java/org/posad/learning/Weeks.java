package org.posad.learning;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import org.posad.accounts.LearnerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The weeks of learners: what they want, what they do, and when they rest. A week begins on Monday, where they are. */
@Service
@Transactional
public class Weeks {

    public static final int LARGEST_GOAL = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    Weeks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public WeekReading now(LearnerId learner, ZoneId zone) {
        var monday = monday(zone);
        var off = off(learner);
        return new WeekReading(
                solvedSince(learner, monday.atStartOfDay(zone).toInstant()),
                goal(learner),
                off.contains(monday),
                Streak.of(active(learner, zone), off, monday));
    }

    /** @throws IllegalArgumentException unless it is from 1 to {@value #LARGEST_GOAL} */
    public void aimFor(LearnerId learner, int exercises) {
        if (exercises < 1 || exercises > LARGEST_GOAL) {
            throw new IllegalArgumentException("A goal is from 1 to %d exercises".formatted(LARGEST_GOAL));
        }
        jdbc.sql("""
                        insert into weekly_goal (learner_id, exercises) values (:learner, :exercises)
                        on conflict (learner_id) do update set exercises = excluded.exercises
                        """)
                .param("learner", learner.id())
                .param("exercises", exercises)
                .update();
    }

    public void aimForNothing(LearnerId learner) {
        jdbc.sql("delete from weekly_goal where learner_id = :learner")
                .param("learner", learner.id())
                .update();
    }

    /** Illness and holidays need no reason. */
    public void takeOff(LearnerId learner, ZoneId zone) {
        jdbc.sql("insert into week_off (learner_id, week) values (:learner, :week) on conflict do nothing")
                .param("learner", learner.id())
                .param("week", monday(zone))
                .update();
    }

    public void comeBack(LearnerId learner, ZoneId zone) {
        jdbc.sql("delete from week_off where learner_id = :learner and week = :week")
                .param("learner", learner.id())
                .param("week", monday(zone))
                .update();
    }

    private LocalDate monday(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private Optional<Integer> goal(LearnerId learner) {
        return jdbc.sql("select exercises from weekly_goal where learner_id = :learner")
                .param("learner", learner.id())
                .query(Integer.class)
                .optional();
    }

    private int solvedSince(LearnerId learner, Instant monday) {
        return jdbc.sql("select count(*) from solved_exercise where learner_id = :learner and solved_at >= :monday")
                .param("learner", learner.id())
                .param("monday", Timestamp.from(monday))
                .query(Integer.class)
                .single();
    }

    private Set<LocalDate> active(LearnerId learner, ZoneId zone) {
        return Set.copyOf(jdbc.sql("""
                        select distinct cast(date_trunc('week', solved_at at time zone :zone) as date) as week
                        from solved_exercise
                        where learner_id = :learner and solved_at is not null
                        """)
                .param("learner", learner.id())
                .param("zone", zone.getId())
                .query((row, _) -> row.getObject("week", LocalDate.class))
                .list());
    }

    private Set<LocalDate> off(LearnerId learner) {
        return Set.copyOf(jdbc.sql("select week from week_off where learner_id = :learner")
                .param("learner", learner.id())
                .query((row, _) -> row.getObject("week", LocalDate.class))
                .list());
    }
}
