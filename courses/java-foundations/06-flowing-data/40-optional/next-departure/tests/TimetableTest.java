import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimetableTest {

    private final Timetable timetable = new Timetable(List.of(620, 540, 500, 580));

    @Test
    void takesTheEarliest() {
        assertThat(timetable.next(510)).contains(540);
        assertThat(timetable.next(0)).contains(500);
    }

    @Test
    void announces() {
        assertThat(timetable.announce(533)).isEqualTo("in 7 min");
        assertThat(timetable.announce(541)).isEqualTo("in 39 min");
    }

    @Test
    void theLastBusIsGone() {
        assertThat(timetable.announce(621)).isEqualTo("no more buses today");
        assertThat(timetable.next(621)).isEmpty();
        assertThat(new Timetable(List.of()).announce(0)).isEqualTo("no more buses today");
    }

    @Test
    void justLeaving() {
        assertThat(timetable.next(620)).contains(620);
        assertThat(timetable.next(540)).contains(540);
    }

    @Test
    void saysNow() {
        assertThat(timetable.announce(620)).isEqualTo("now");
        assertThat(timetable.announce(619)).isEqualTo("in 1 min");
    }
}
