import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.Test;

interface Fee {
    int fee(int days);
}

class LateFee implements Fee {

    @Override
    public int fee(int days) {
        return 0;
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
    }
}
