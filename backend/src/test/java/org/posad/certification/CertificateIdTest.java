package org.posad.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateIdTest {

    private static final CertificateId ID = new CertificateId("7KQ4M2XD1V9S0HF3B8TE6JWYAZ");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7KQ4M2XD1V9S0HF3B8TE6JWYAZ",
                "7kq4m-2xd1v-9s0hf-3b8te-6jwyaz",
                " 7KQ4M 2XDIV 9SOHF 3B8TE 6JWYAZ ",
                "7KQ4M–2XDLV–9S0HF–3B8TE–6JWYAZ",
            })
    void isUnderstoodAsPeopleTypeItFromPaper(String typed) {
        assertThat(CertificateId.parse(typed)).contains(ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "7KQ4M2XD1V9S0HF3B8TE6JWYA", "7KQ4M2XD1V9S0HF3B8TE6JWYAZZ", "7KQ4M2XD1V9S0HF3B8TE6JWYAU"})
    void isNothingElse(String typed) {
        assertThat(CertificateId.parse(typed)).isEmpty();
        assertThatThrownBy(() -> new CertificateId(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://learn.example.org/verify/7KQ4M2XD1V9S0HF3B8TE6JWYAZ?lang=ru",
                " http://localhost:8080/verify/7kq4m2xd1v9s0hf3b8te6jwyaz#work ",
                "7KQ4M-2XD1V-9S0HF-3B8TE-6JWYAZ",
            })
    void isFoundInTheWholeLinkThatPeoplePaste(String typed) {
        assertThat(CertificateId.parseLink(typed)).contains(ID);
    }

    @Test
    void isPrintedInGroups() {
        assertThat(ID.inGroups()).isEqualTo("7KQ4M-2XD1V-9S0HF-3B8TE-6JWYAZ");
        assertThat(CertificateId.parse(ID.inGroups())).contains(ID);
    }

    @Test
    void isNeverTheSameTwice() {
        assertThat(Stream.generate(CertificateId::random).limit(1000).collect(Collectors.toSet()))
                .hasSize(1000);
    }
}
