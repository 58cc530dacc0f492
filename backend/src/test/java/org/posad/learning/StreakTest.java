package org.posad.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Weeks are numbered from one; the week that runs is given last. */
class StreakTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 7);

    @Test
    void whoHasSolvedNothingHasNoneAndIsNotToldOff() {
        assertThat(streak(weeks(), weeks(), 1)).isEqualTo(new Streak(0, 1));
    }

    @Test
    void weeksInARowAreCounted() {
        assertThat(streak(weeks(1, 2, 3), weeks(), 3).weeks()).isEqualTo(3);
    }

    @Test
    void theWeekThatRunsIsNotMissedYet() {
        assertThat(streak(weeks(1, 2, 3), weeks(), 4)).isEqualTo(streak(weeks(1, 2, 3), weeks(), 3));
    }

    @Test
    void aMissedWeekTakesTheSpareOne() {
        assertThat(streak(weeks(1, 2, 4), weeks(), 4)).isEqualTo(new Streak(3, 0));
    }

    @Test
    void withoutASpareWeekOneBeginsAnew() {
        assertThat(streak(weeks(1, 2, 5), weeks(), 5)).isEqualTo(new Streak(1, 1));
    }

    @Test
    void fourWeeksOfLearningEarnASpareOneAndTwoIsTheMost() {
        assertThat(streak(weeks(1, 2, 3, 4), weeks(), 4)).isEqualTo(new Streak(4, 2));
        assertThat(streak(weeks(1, 2, 3, 4, 5, 6, 7, 8), weeks(), 8)).isEqualTo(new Streak(8, 2));
    }

    @Test
    void illnessCostsNothingHoweverLongItTakes() {
        assertThat(streak(weeks(1, 2, 8), weeks(3, 4, 5, 6, 7), 8)).isEqualTo(new Streak(3, 1));
    }

    @Test
    void whoLearnsInAWeekOffHasLearned() {
        assertThat(streak(weeks(1, 2), weeks(2), 2).weeks()).isEqualTo(2);
    }

    private static Streak streak(Set<LocalDate> active, Set<LocalDate> off, int now) {
        return Streak.of(active, off, week(now));
    }

    private static Set<LocalDate> weeks(Integer... numbers) {
        return Arrays.stream(numbers).map(StreakTest::week).collect(Collectors.toSet());
    }

    private static LocalDate week(int number) {
        return FIRST.plusWeeks(number - 1L);
    }
}
