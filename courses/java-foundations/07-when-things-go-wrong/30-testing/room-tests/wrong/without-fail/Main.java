import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.Test;

interface Room {

    /** Takes a seat; numbers are 1, 2, 3, … and never given twice. */
    int draw(String name);

    /** Who has waited longest leaves; IllegalStateException if nobody waits. */
    String call();

    boolean isEmpty();
}

class RoomTest {

    private final Room room;

    RoomTest(Room room) {
        this.room = room;
    }

    @Test
    void numbersBeginAtOne() {
        assertThat(room.draw("Anna")).isEqualTo(1);
    }

    @Test
    void numbersAreNeverGivenTwice() {
        room.draw("Anna");
        room.call();
        assertThat(room.draw("Boris")).isEqualTo(2);
    }

    @Test
    void whoWaitsLongestIsCalledFirst() {
        room.draw("Anna");
        room.draw("Boris");
        assertThat(room.call()).isEqualTo("Anna");
        assertThat(room.call()).isEqualTo("Boris");
    }

    @Test
    void nobodyCanBeCalled() {
        try {
            room.call();
        } catch (IllegalStateException e) {
            // as it should be
        }
    }

    @Test
    void isEmptyBeforeAndAfter() {
        assertThat(room.isEmpty()).isTrue();
        room.draw("Anna");
        assertThat(room.isEmpty()).isFalse();
        room.call();
        assertThat(room.isEmpty()).isTrue();
    }
}
