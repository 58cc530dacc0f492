package org.posad.learning;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;

/**
 * How many weeks in a row a learner has solved something. It is kind: the week that runs is never missed yet, a week off
 * does not count at all, and a missed one takes a spare week, of which four weeks of learning earn another.
 *
 * @param weeks without the ones that were missed or off
 * @param spare weeks that may still be missed
 */
public record Streak(int weeks, int spare) {

    private static final int FIRST_SPARE = 1;
    private static final int MOST_SPARE = 2;
    private static final int EARNS_SPARE = 4;

    private static final Streak NONE = new Streak(0, FIRST_SPARE);

    /**
     * @param active weeks in which something was solved, by their Mondays
     * @param off weeks taken off
     * @param now the week that runs
     */
    static Streak of(Set<LocalDate> active, Set<LocalDate> off, LocalDate now) {
        if (active.isEmpty()) {
            return NONE;
        }
        var streak = NONE;
        for (var week = Collections.min(active); !week.isAfter(now); week = week.plusWeeks(1)) {
            if (active.contains(week)) {
                streak = streak.learned();
            } else if (!off.contains(week) && week.isBefore(now)) {
                streak = streak.missed();
            }
        }
        return streak;
    }

    private Streak learned() {
        var earned = (weeks + 1) % EARNS_SPARE == 0 ? 1 : 0;
        return new Streak(weeks + 1, Math.min(MOST_SPARE, spare + earned));
    }

    private Streak missed() {
        return spare > 0 ? new Streak(weeks, spare - 1) : NONE;
    }
}
