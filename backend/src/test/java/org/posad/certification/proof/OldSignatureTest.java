package org.posad.certification.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A certificate of a day gone by, whose private key nobody has any more. It has to be believed as long as we build. */
class OldSignatureTest {

    private static final String METHOD = "did:web:learn.example.org#key-2026-11";
    private static final String KEY = "z6MkpxokVBCZfMtwZrPsAdooAaui6u3y76y4YRoUGFdq1cQj";

    @Test
    void aCertificateOfALongRetiredKeyIsStillGenuine() throws IOException {
        try (var file = OldSignatureTest.class.getResourceAsStream("/certification/signed-2026-11.json")) {
            var signed =
                    JsonText.read(Objects.requireNonNull(file).readAllBytes()).orElseThrow();
            var authenticity = new DataIntegrity()
                    .check(
                            signed,
                            method -> Optional.of(KEY)
                                    .filter(_ -> method.equals(METHOD))
                                    .map(PublicKeys::parse));
            assertThat(authenticity)
                    .isInstanceOfSatisfying(
                            Authenticity.Genuine.class,
                            genuine -> assertThat(genuine.method()).isEqualTo(METHOD));
        }
    }
}
