import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArchiveTest {

    @Test
    void acceptsDrawings() {
        var names = List.of("plan.pdf", "north/house-12/roof_2.png", "_notes.txt", "7.svg", "a..b");
        assertThat(Archive.checked(names)).isEqualTo(names);
        assertThat(Archive.checked(List.of())).isEmpty();
    }

    @Test
    void refusesDots() {
        refuses("../start.sh", "north/../../start.sh", "north/..", "..", ".", "./plan.pdf", ".hidden", "north/.ssh/key", "-rf");
    }

    @Test
    void refusesAbsoluteNames() {
        refuses("/etc/passwd", "C:/start.bat", "C:start.bat", "//server/x");
    }

    @Test
    void refusesOtherSigns() {
        refuses("..\\start.bat", "a b.txt", "plan.pdf\n", "", "a//b", "north/", "план.pdf", "a\u0000.pdf", "a;b");
    }

    @Test
    void refusesLongNames() {
        var longest = "a".repeat(30) + "/" + "b".repeat(29);
        assertThat(Archive.checked(List.of(longest))).containsExactly(longest);
        refuses(longest + "c");
    }

    @Test
    void refusesTwice() {
        refuses("plan.pdf", "plan.pdf");
        refuses("Plan.pdf", "north.pdf", "plan.PDF");
    }

    @Test
    void looksAtEveryName() {
        assertThatThrownBy(() -> Archive.checked(List.of("a", "b", "../c"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static void refuses(String first, String... more) {
        if (more.length > 0 && more[more.length - 1].equalsIgnoreCase(first)) {
            var names = new java.util.ArrayList<>(List.of(more));
            names.addFirst(first);
            assertThatThrownBy(() -> Archive.checked(names)).as(names.toString()).isInstanceOf(IllegalArgumentException.class);
            return;
        }
        var single = new java.util.ArrayList<>(List.of(more));
        single.addFirst(first);
        for (var name : single) {
            assertThatThrownBy(() -> Archive.checked(List.of(name))).as(name).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
