package org.posad.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.posad.learning.Recall.AGAIN;
import static org.posad.learning.Recall.EASY;
import static org.posad.learning.Recall.GOOD;
import static org.posad.learning.Recall.HARD;

import java.time.Duration;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against figures that the algorithm's authors publish with their own implementations. */
class MemoryTest {

    private static final Offset<Double> CLOSE = within(1e-4);

    @ParameterizedTest
    @CsvSource({"AGAIN, 0.212, 6.4133", "HARD, 1.2931, 5.1121707", "GOOD, 2.3065, 2.118104", "EASY, 8.2956, 1.0"})
    void beginsAsPublished(Recall recall, double stability, double difficulty) {
        var memory = Memory.first(recall);
        assertThat(memory.stability()).isCloseTo(stability, CLOSE);
        assertThat(memory.difficulty()).isCloseTo(difficulty, CLOSE);
    }

    @Test
    void aKnownHistoryEndsAsPublished() {
        var memory = Memory.first(AGAIN);
        for (var days : new int[] {0, 1, 3, 8, 21}) {
            memory = memory.after(Duration.ofDays(days), GOOD);
        }
        assertThat(memory.stability()).isCloseTo(53.62691, CLOSE);
        assertThat(memory.difficulty()).isCloseTo(6.3574867, CLOSE);
    }

    @Test
    void isCertainAtFirstAndNineTenthsAfterItsStability() {
        assertThat(new Memory(4, 5).probabilityAfter(0)).isEqualTo(1);
        assertThat(new Memory(4, 5).probabilityAfter(4)).isCloseTo(0.9, CLOSE);
        assertThat(new Memory(4, 5).probabilityAfter(400)).isBetween(0.3, 0.6);
    }

    @Test
    void lastsAsLongAsItsStabilityUntilNineTenths() {
        assertThat(new Memory(12.5, 5).daysUntil(0.9)).isCloseTo(12.5, CLOSE);
    }

    @Test
    void theBetterTheRecallTheLongerItLasts() {
        var memory = new Memory(10, 5);
        var week = Duration.ofDays(10);
        assertThat(memory.after(week, AGAIN).stability()).isLessThan(10);
        assertThat(memory.after(week, HARD).stability())
                .isBetween(10.0, memory.after(week, GOOD).stability());
        assertThat(memory.after(week, GOOD).stability())
                .isLessThan(memory.after(week, EASY).stability());
    }

    @Test
    void whatIsEasyTenTimesIsAsEasyAsCanBe() {
        var memory = Memory.first(EASY);
        for (var i = 0; i < 10; i++) {
            memory = memory.after(Duration.ZERO, EASY);
        }
        assertThat(memory.difficulty()).isEqualTo(1.0);
    }
}
