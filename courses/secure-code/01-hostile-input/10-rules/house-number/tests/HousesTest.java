import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HousesTest {

    @Test
    void acceptsHouses() {
        for (var house : new String[] {"1", "9", "10", "12a", "999f", "305"}) {
            assertThat(Houses.isHouseNumber(house)).as(house).isTrue();
        }
    }

    @Test
    void refusesMoreAround() {
        refuses("12; x", "12a'", " 12", "12 ", "12 a", "12\n", "../12", "-12", "12ab", "12.5", "1e2");
    }

    @Test
    void refusesWords() {
        refuses("", "a", "twelve", "f", "-");
    }

    @Test
    void refusesTooMuch() {
        refuses("1000", "1000a", "1".repeat(5000));
    }

    @Test
    void refusesZeros() {
        refuses("0", "007", "0a");
    }

    @Test
    void refusesOtherLetters() {
        refuses("12g", "12A", "12\u0430", "\u0661\u0662", "12\u00e9");
    }

    private static void refuses(String... attacks) {
        for (var attack : attacks) {
            assertThat(Houses.isHouseNumber(attack)).as("accepted: " + attack.substring(0, Math.min(20, attack.length()))).isFalse();
        }
    }
}
