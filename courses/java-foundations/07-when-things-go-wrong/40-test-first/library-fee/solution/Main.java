import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.Test;

interface Fee {
    int fee(int days);
}

class LateFee implements Fee {

    @Override
    public int fee(int days) {
        if (days < 0) {
            throw new IllegalArgumentException("days below 0: " + days);
        }
        return Math.clamp((days - 3) * 5, 0, 100);
    }
}

class FeeTest {

    private final Fee fee;

    FeeTest(Fee fee) {
        this.fee = fee;
    }

    @Test
    void threeDaysAreFree() {
        assertThat(fee.fee(3)).isZero();
        assertThat(fee.fee(0)).isZero();
    }

    @Test
    void eachFurtherDayCostsFive() {
        assertThat(fee.fee(4)).isEqualTo(5);
        assertThat(fee.fee(5)).isEqualTo(10);
    }

    @Test
    void aHundredIsTheMost() {
        assertThat(fee.fee(23)).isEqualTo(100);
        assertThat(fee.fee(24)).isEqualTo(100);
    }

    @Test
    void daysBelowZeroAreAMistake() {
        try {
            fee.fee(-1);
            fail("nothing was thrown");
        } catch (IllegalArgumentException e) {
            // as it should be
        }
    }
}
