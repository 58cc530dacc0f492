package org.posad.sandbox.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.posad.sandbox.box.Standby.Waiting;

class StockTest {

    private static final Waiting COMPILER = new Waiting("javac", true);
    private static final Waiting PROGRAM = new Waiting("java", false);
    private static final Waiting LARGE = new Waiting("java -Xmx256m", false);

    private final Stock<String> stock = new Stock<>(3);

    @Test
    void nothingIsMadeBeforeSomebodyAsks() {
        assertThat(stock.missing(0)).isEmpty();
        assertThat(stock.take(COMPILER, 0)).isEmpty();
        assertThat(stock.missing(0)).contains(COMPILER);
    }

    @Test
    void whatIsThereIsTakenOnce() {
        stock.take(COMPILER, 0);
        stock.add(COMPILER, "a box");
        assertThat(stock.take(COMPILER, 0)).contains("a box");
        assertThat(stock.take(COMPILER, 0)).isEmpty();
    }

    @Test
    void whatWasAskedForLastIsDealtOutFirst() {
        stock.take(COMPILER, 0);
        stock.take(PROGRAM, 1);
        for (int made = 0; made < 3; made++) {
            stock.add(stock.missing(2).orElseThrow(), "box");
        }
        assertThat(stock.missing(2)).isEmpty();
        assertThat(stock.take(PROGRAM, 3)).isPresent();
        assertThat(stock.take(PROGRAM, 3)).isPresent();
        assertThat(stock.take(COMPILER, 3)).isPresent();
    }

    @Test
    void whatIsAskedForNoLongerMakesRoom() {
        stock.take(COMPILER, 0);
        for (String box : new String[] {"1", "2", "3"}) {
            stock.add(COMPILER, box);
        }
        stock.take(PROGRAM, 1);
        stock.take(LARGE, 2);
        assertThat(stock.surplus(3)).containsExactly("1", "2");
        assertThat(stock.size()).isEqualTo(1);
    }

    @Test
    void afterAWhileWithoutAskingNothingWaits() {
        stock.take(COMPILER, 0);
        stock.add(COMPILER, "box");
        long later = Duration.ofHours(1).toNanos();
        assertThat(stock.surplus(later)).containsExactly("box");
        assertThat(stock.missing(later)).isEmpty();
    }
}
