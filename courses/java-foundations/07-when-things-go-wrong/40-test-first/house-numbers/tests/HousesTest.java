import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HousesTest {

    @Test
    void oneHouse() {
        assertThat(Houses.parse("7")).containsExactly(7);
        assertThat(Houses.parse("12")).containsExactly(12);
    }

    @Test
    void twoHouses() {
        assertThat(Houses.parse("7,9")).containsExactly(7, 9);
        assertThat(Houses.parse("9,7")).containsExactly(9, 7);
    }

    @Test
    void aRange() {
        assertThat(Houses.parse("1-3")).containsExactly(1, 2, 3);
    }

    @Test
    void everythingTogether() {
        assertThat(Houses.parse("1-3,7,9-10")).containsExactly(1, 2, 3, 7, 9, 10);
        assertThat(Houses.parse("4-4")).containsExactly(4);
    }

    @Test
    void blanksDoNotMatter() {
        assertThat(Houses.parse(" 1 - 3 , 7 ")).containsExactly(1, 2, 3, 7);
    }

    @Test
    void noHouses() {
        assertThat(Houses.parse("")).isEmpty();
        assertThat(Houses.parse("   ")).isEmpty();
    }

    @Test
    void refusesNonsense() {
        for (var text : new String[] {"5-3", "x", "1,,2", "1-2-3", "7,", "1-"}) {
            assertThatThrownBy(() -> Houses.parse(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
