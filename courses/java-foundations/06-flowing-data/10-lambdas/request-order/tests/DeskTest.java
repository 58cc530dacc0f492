import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeskTest {

    private final Request lamp = new Request("Mill Street", 9, false);
    private final Request pipe = new Request("River Street", 1, true);
    private final Request wire = new Request("Park Street", 4, true);
    private final Request bench = new Request("Park Street", 2, false);

    private static List<Request> sorted(Request... requests) {
        return Desk.inOrder(new ArrayList<>(List.of(requests)));
    }

    @Test
    void urgentFirst() {
        assertThat(sorted(lamp, pipe)).containsExactly(pipe, lamp);
        assertThat(sorted(pipe, lamp)).containsExactly(pipe, lamp);
    }

    @Test
    void longestWaitingFirst() {
        assertThat(sorted(bench, lamp)).containsExactly(lamp, bench);
        assertThat(sorted(bench, pipe, lamp, wire)).containsExactly(wire, pipe, lamp, bench);
    }

    @Test
    void equalOnesByStreet() {
        var oak = new Request("Oak Street", 2, false);
        var road = new Request("Spring Road", 2, false);
        assertThat(sorted(road, bench, oak)).containsExactly(oak, bench, road);
    }

    @Test
    void leavesTheListAlone() {
        var given = List.of(lamp, pipe);
        assertThat(Desk.inOrder(given)).containsExactly(pipe, lamp);
        assertThat(given).containsExactly(lamp, pipe);
        assertThat(Desk.inOrder(List.of())).isEmpty();
    }
}
