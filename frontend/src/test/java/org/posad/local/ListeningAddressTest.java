package org.posad.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListeningAddressTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1,   http://localhost:8080/,     true",
        "0.0.0.0,     http://localhost:8080/,     false",
        "192.0.2.7,   http://192.0.2.7:8080/,     false",
        "2001:db8::7, http://[2001:db8::7]:8080/, false"
    })
    void isWhereAPersonGoes(String host, String url, boolean onlyHere) {
        var address = new ListeningAddress(host);
        assertThat(address.url(8080)).isEqualTo(url);
        assertThat(address.isLoopback()).isEqualTo(onlyHere);
    }

    @Test
    void oneThatIsNoneIsSaid() {
        assertThatExceptionOfType(LocalProblem.class)
                .isThrownBy(() -> new ListeningAddress("no host").isLoopback())
                .withMessageContaining("'no host'");
    }
}
