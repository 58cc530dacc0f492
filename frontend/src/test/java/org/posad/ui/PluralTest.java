package org.posad.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralTest {

    @ParameterizedTest
    @CsvSource({
        "0,many",
        "1,one",
        "2,few",
        "4,few",
        "5,many",
        "11,many",
        "12,many",
        "14,many",
        "21,one",
        "22,few",
        "25,many",
        "101,one",
        "111,many",
        "112,many",
        "1004,few"
    })
    void russianCountsInThreeForms(int count, String category) {
        assertThat(Plural.category(Locale.of("ru"), count)).isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource({"0,other", "1,one", "2,other", "21,other"})
    void englishCountsInTwo(int count, String category) {
        assertThat(Plural.category(Locale.ENGLISH, count)).isEqualTo(category);
    }
}
