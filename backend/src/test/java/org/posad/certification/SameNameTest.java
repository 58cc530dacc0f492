package org.posad.certification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Анна Иванова | Иванова Анна | true",
                "Анна Иванова | анна  ИВАНОВА | true",
                "Семёнова Алёна | Семенова Алена | true",
                "Łukasz Żółć | Żółć, Łukasz | true",
                "Łukasz Żółć | Lukasz Zolc | false",
                "Анна Иванова | Анна | false",
                "Анна Иванова | Анна Петрова | false",
            })
    void ordersAndCasesDoNotMatterButLettersDo(String one, String other, boolean same) {
        assertThat(SameName.of(one, other)).isEqualTo(same);
    }
}
