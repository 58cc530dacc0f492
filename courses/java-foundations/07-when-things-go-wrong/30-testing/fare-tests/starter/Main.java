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
    void adultsPayAll() {
        assertThat(fares.price(40)).isEqualTo(40);
    }
}
