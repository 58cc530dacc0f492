import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListenerTest {

    private int tries;

    private Lock lock(String secret) {
        tries = 0;
        return code -> {
            tries++;
            for (int place = 0; place < 8; place++) {
                if (place >= code.length() || code.charAt(place) != secret.charAt(place)) {
                    return place + 1;
                }
            }
            return 0;
        };
    }

    @Test
    void findsACode() {
        assertThat(Listener.listen(lock("40718253"))).isEqualTo("40718253");
    }

    @Test
    void needsFewTries() {
        Listener.listen(lock("83716054"));
        assertThat(tries).as("tries").isLessThanOrEqualTo(80);
    }

    @Test
    void findsSmallDigits() {
        assertThat(Listener.listen(lock("00000000"))).isEqualTo("00000000");
        assertThat(Listener.listen(lock("10000001"))).isEqualTo("10000001");
        assertThat(Listener.listen(lock("90909090"))).isEqualTo("90909090");
    }

    @Test
    void findsNines() {
        assertThat(Listener.listen(lock("99999999"))).isEqualTo("99999999");
        assertThat(tries).as("tries").isLessThanOrEqualTo(80);
    }
}
