package org.posad.sandbox.callbacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallbackUrlTest {

    private static final Set<String> ALLOWED = Set.of("school.example");

    @Test
    void anAllowedHostMayBeCalled() {
        var url =
                CallbackUrl.of(" https://School.example/results?id=1 ", ALLOWED).orElseThrow();
        assertThat(url.port()).isEqualTo(443);
        assertThat(url.target()).isEqualTo("/results?id=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evil.example/",
                "http://school.example.evil.example/",
                "http://school.example@evil.example/",
                "ftp://school.example/",
                "file:///etc/passwd",
                "school.example",
                "http://",
                "http://127.0.0.1/",
                "http://school.example:80@127.0.0.1/",
                "http://user:secret@school.example/",
                "nonsense at all",
                "//school.example/",
                "http://school.example\\@127.0.0.1/",
                "http://school.example/\r\nX: y"
            })
    void nothingElseMay(String text) {
        assertThat(CallbackUrl.of(text, ALLOWED)).isEmpty();
    }
}
