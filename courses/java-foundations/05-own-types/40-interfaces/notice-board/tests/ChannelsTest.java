import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChannelsTest {

    private final List<String> radio = new ArrayList<>();
    private final List<String> screen = new ArrayList<>();

    @Test
    void reachesAll() {
        var everywhere = new Everywhere(List.of(radio::add, screen::add));
        everywhere.send("smoke");
        everywhere.send("fire");
        assertThat(radio).containsExactly("smoke", "fire");
        assertThat(screen).containsExactly("smoke", "fire");
    }

    @Test
    void swallowsTheRest() {
        var quiet = new Quiet(radio::add, 2);
        assertThat(quiet.swallowed()).isZero();
        quiet.send("one");
        quiet.send("two");
        assertThat(quiet.swallowed()).isZero();
        quiet.send("three");
        quiet.send("four");
        assertThat(radio).containsExactly("one", "two");
        assertThat(quiet.swallowed()).isEqualTo(2);
    }

    @Test
    void fitsIntoOneAnother() {
        var quiet = new Quiet(screen::add, 1);
        var everywhere = new Everywhere(List.of(radio::add, quiet));
        everywhere.send("one");
        everywhere.send("two");
        assertThat(radio).containsExactly("one", "two");
        assertThat(screen).containsExactly("one");
        assertThat(quiet.swallowed()).isEqualTo(1);
    }

    @Test
    void keepsItsOwnList() {
        var channels = new ArrayList<Channel>(List.of(radio::add));
        var everywhere = new Everywhere(channels);
        channels.add(screen::add);
        everywhere.send("smoke");
        assertThat(radio).containsExactly("smoke");
        assertThat(screen).isEmpty();
    }

    @Test
    void mayBeSilent() {
        var silent = new Quiet(radio::add, 0);
        silent.send("smoke");
        assertThat(radio).isEmpty();
        assertThat(silent.swallowed()).isEqualTo(1);
    }
}
