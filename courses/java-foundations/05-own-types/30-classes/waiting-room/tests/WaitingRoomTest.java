import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WaitingRoomTest {

    private final WaitingRoom room = new WaitingRoom();

    @Test
    void givesNumbers() {
        assertThat(room.draw("Anna")).isEqualTo(1);
        assertThat(room.draw("Boris")).isEqualTo(2);
        assertThat(room.draw("Clara")).isEqualTo(3);
    }

    @Test
    void callsInTurn() {
        room.draw("Anna");
        room.draw("Boris");
        assertThat(room.call()).isEqualTo("Anna");
        room.draw("Clara");
        assertThat(room.call()).isEqualTo("Boris");
        assertThat(room.call()).isEqualTo("Clara");
        assertThat(room.isEmpty()).isTrue();
    }

    @Test
    void saysHowManyAreAhead() {
        room.draw("Anna");
        room.draw("Boris");
        assertThat(room.isEmpty()).isFalse();
        assertThat(room.ahead("Anna")).isZero();
        assertThat(room.ahead("Boris")).isEqualTo(1);
        room.call();
        assertThat(room.ahead("Boris")).isZero();
        assertThat(room.ahead("Anna")).isEqualTo(-1);
    }

    @Test
    void numbersAreNeverGivenTwice() {
        room.draw("Anna");
        room.call();
        assertThat(room.draw("Boris")).isEqualTo(2);
    }

    @Test
    void nobodyCanBeCalled() {
        assertThat(room.isEmpty()).isTrue();
        assertThatThrownBy(room::call).isInstanceOf(IllegalStateException.class);
    }
}
