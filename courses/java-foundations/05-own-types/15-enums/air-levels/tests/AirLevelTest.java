import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AirLevelTest {

    @Test
    void findsTheLevel() {
        assertThat(AirLevel.of(20)).isEqualTo(AirLevel.GOOD);
        assertThat(AirLevel.of(80)).isEqualTo(AirLevel.FAIR);
        assertThat(AirLevel.of(120)).isEqualTo(AirLevel.POOR);
        assertThat(AirLevel.of(400)).isEqualTo(AirLevel.DANGEROUS);
    }

    @Test
    void tellsWhatIsWorse() {
        assertThat(AirLevel.POOR.isWorseThan(AirLevel.GOOD)).isTrue();
        assertThat(AirLevel.GOOD.isWorseThan(AirLevel.POOR)).isFalse();
    }

    @Test
    void nothingIsWorseThanItself() {
        assertThat(AirLevel.FAIR.isWorseThan(AirLevel.FAIR)).isFalse();
        assertThat(AirLevel.DANGEROUS.isWorseThan(AirLevel.DANGEROUS)).isFalse();
    }

    @Test
    void schoolsStayInsideFromPoorOn() {
        assertThat(AirLevel.GOOD.schoolsStayInside()).isFalse();
        assertThat(AirLevel.FAIR.schoolsStayInside()).isFalse();
        assertThat(AirLevel.POOR.schoolsStayInside()).isTrue();
        assertThat(AirLevel.DANGEROUS.schoolsStayInside()).isTrue();
    }

    @Test
    void limitsBelongToTheBetterLevel() {
        assertThat(AirLevel.of(0)).isEqualTo(AirLevel.GOOD);
        assertThat(AirLevel.of(50)).isEqualTo(AirLevel.GOOD);
        assertThat(AirLevel.of(51)).isEqualTo(AirLevel.FAIR);
        assertThat(AirLevel.of(100)).isEqualTo(AirLevel.FAIR);
        assertThat(AirLevel.of(101)).isEqualTo(AirLevel.POOR);
        assertThat(AirLevel.of(150)).isEqualTo(AirLevel.POOR);
        assertThat(AirLevel.of(151)).isEqualTo(AirLevel.DANGEROUS);
    }
}
