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
}
