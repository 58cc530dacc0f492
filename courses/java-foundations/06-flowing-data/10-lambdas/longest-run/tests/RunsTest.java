import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RunsTest {

    @Test
    void aBreakEndsTheRun() {
        assertThat(Runs.longest(List.of(3, 120, 130, 4, 140, 5), value -> value > 100)).isEqualTo(2);
        assertThat(Runs.longest(List.of(101, 1, 101, 102, 103, 1, 101, 102, 1), value -> value > 100)).isEqualTo(3);
    }

    @Test
    void asksTheRule() {
        assertThat(Runs.longest(List.of(0, 0, 5, 0, 0, 0, 7), value -> value == 0)).isEqualTo(3);
        assertThat(Runs.longest(List.of(2, 4, 5, 6, 8, 10, 11), value -> value % 2 == 0)).isEqualTo(3);
    }

    @Test
    void findsNone() {
        assertThat(Runs.longest(List.of(), value -> true)).isZero();
        assertThat(Runs.longest(List.of(1, 2), value -> false)).isZero();
    }

    @Test
    void mayGoOnToTheEnd() {
        assertThat(Runs.longest(List.of(3, 120, 130, 140), value -> value > 100)).isEqualTo(3);
        assertThat(Runs.longest(List.of(7), value -> true)).isEqualTo(1);
    }
}
