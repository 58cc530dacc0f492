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
        assertThat(fee.fee(1)).isZero();
        assertThat(fee.fee(0)).isZero();
    }

    @Test
    void eachFurtherDayCostsFive() {
        assertThat(fee.fee(10)).isPositive();
    }

    @Test
    void aHundredIsTheMost() {
        assertThat(fee.fee(50)).isEqualTo(100);
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
