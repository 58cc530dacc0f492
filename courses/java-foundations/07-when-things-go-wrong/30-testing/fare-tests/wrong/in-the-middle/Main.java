import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

interface Fares {
    int price(int age);
}

class FaresTest {

    private final Fares fares;

    FaresTest(Fares fares) {
        this.fares = fares;
    }

    @Test
    void smallChildrenRideFree() {
        assertThat(fares.price(4)).isZero();
    }

    @Test
    void pupilsPayHalf() {
        assertThat(fares.price(10)).isEqualTo(20);
        assertThat(fares.price(12)).isEqualTo(20);
    }

    @Test
    void adultsPayAll() {
        assertThat(fares.price(30)).isEqualTo(40);
        assertThat(fares.price(50)).isEqualTo(40);
    }

    @Test
    void seniorsPayHalf() {
        assertThat(fares.price(80)).isEqualTo(20);
    }
}
