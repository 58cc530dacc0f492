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

    void smallChildrenRideFree() {
        assertThat(fares.price(6)).isZero();
    }

    void pupilsPayHalf() {
        assertThat(fares.price(7)).isEqualTo(20);
        assertThat(fares.price(17)).isEqualTo(20);
    }

    @Test
    void adultsPayAll() {
        assertThat(fares.price(18)).isEqualTo(40);
        assertThat(fares.price(64)).isEqualTo(40);
    }

    @Test
    void seniorsPayHalf() {
        assertThat(fares.price(65)).isEqualTo(20);
    }
}
