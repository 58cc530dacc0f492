import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SchoolClassTest {

    @Test
    void countsFreePlaces() {
        assertThat(new SchoolClass("1a", 25, 20).free()).isEqualTo(5);
        assertThat(new SchoolClass("1b", 0, 0).free()).isZero();
    }

    @Test
    void takesOnePlaceMore() {
        var before = new SchoolClass("1a", 25, 20);
        assertThat(before.enrol().taken()).isEqualTo(21);
        assertThat(before.enrol().name()).isEqualTo("1a");
        assertThat(before.enrol().places()).isEqualTo(25);
        assertThat(before.taken()).isEqualTo(20);
    }

    @Test
    void mayBeFull() {
        assertThat(new SchoolClass("1a", 25, 24).enrol().free()).isZero();
    }

    @Test
    void neverTakesTooMany() {
        var full = new SchoolClass("1a", 25, 25);
        assertThatThrownBy(full::enrol).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesNumbersBelowZero() {
        assertThatThrownBy(() -> new SchoolClass("1a", 25, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SchoolClass("1a", -2, -2)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new SchoolClass("1a", 1, 0).free()).isEqualTo(1);
    }
}
