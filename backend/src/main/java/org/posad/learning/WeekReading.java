package org.posad.learning;

import java.util.Optional;

/**
 * A learner's week.
 *
 * @param solved exercises, for the first time, since Monday
 * @param goal exercises that the learner wants to solve in a week, if they have set one
 * @param off the learner has taken this week off
 */
public record WeekReading(int solved, Optional<Integer> goal, boolean off, Streak streak) {

    public boolean isReached() {
        return goal.filter(wanted -> solved >= wanted).isPresent();
    }
}
