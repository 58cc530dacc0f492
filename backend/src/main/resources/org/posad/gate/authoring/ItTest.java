import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.Test;

class ItTest {

    @Test
    void test_usual() {
        fail("<<what the method gives for usual values>>");
    }

    @Test
    void test_border() {
        fail("<<what it gives at the border>>");
    }
}
