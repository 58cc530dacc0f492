import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WasteTest {

    @Test
    void paysPerKilogram() {
        assertThat(Waste.GLASS.bonus(3000)).isEqualTo(6);
        assertThat(Waste.PAPER.bonus(3000)).isEqualTo(9);
        assertThat(Waste.METAL.bonus(1000)).isEqualTo(9);
    }

    @Test
    void dropsWhatIsNotFull() {
        assertThat(Waste.METAL.bonus(999)).isZero();
        assertThat(Waste.PAPER.bonus(2900)).isEqualTo(6);
    }

    @Test
    void addsFiveOnce() {
        assertThat(Waste.METAL.bonus(12_000)).isEqualTo(113);
        assertThat(Waste.GLASS.bonus(30_000)).isEqualTo(65);
    }

    @Test
    void tenKilogramsAreEnough() {
        assertThat(Waste.GLASS.bonus(9_999)).isEqualTo(18);
        assertThat(Waste.GLASS.bonus(10_000)).isEqualTo(25);
    }
}
