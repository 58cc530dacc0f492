package org.posad.certification.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataIntegrityTest {

    private static final Instant NOW = Instant.parse("2026-11-24T04:25:30.123Z");
    private static final String DID = "did:web:posad.example";
    private static final String METHOD = DID + "#key-2026-11";

    private final DataIntegrity proofs = new DataIntegrity();
    private final KeyPair keys = aKeyPair();

    @Test
    void whatWasSignedIsGenuine() throws Unsignable {
        assertThat(check(sign(aCredential())))
                .isEqualTo(new Authenticity.Genuine(METHOD, Instant.parse("2026-11-24T04:25:30Z")));
    }

    @Test
    void aTermThatNoContextDefinesIsRefused() {
        var odd = Json.createObjectBuilder(aCredential()).add("mood", "merry").build();
        assertThatThrownBy(() -> sign(odd)).isInstanceOf(Unsignable.class);
    }

    @Test
    void aTypeThatNoContextDefinesIsRefused() {
        var odd = Json.createObjectBuilder(aCredential())
                .add(
                        "type",
                        Json.createArrayBuilder().add("VerifiableCredential").add("MerryCredential"))
                .build();
        assertThatThrownBy(() -> sign(odd)).isInstanceOf(Unsignable.class).hasMessageContaining("MerryCredential");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evidence/1", "/evidence/1", "#1", "not a name"})
    void aRelativeNameIsRefused(String name) {
        var odd = Json.createObjectBuilder(aCredential())
                .add("evidence", Json.createObjectBuilder().add("id", name).add("type", "Evidence"))
                .build();
        assertThatThrownBy(() -> sign(odd)).isInstanceOf(Unsignable.class).hasMessageContaining("absolute");
    }

    @Test
    void aContextOfSomebodyElseIsNotFetched() {
        var odd = Json.createObjectBuilder(aCredential())
                .add("@context", Json.createArrayBuilder().add("https://attacker.example/context"))
                .build();
        assertThatThrownBy(() -> sign(odd)).isInstanceOf(Unsignable.class).hasMessageContaining("attacker");
    }

    @Test
    void anotherKeyDoesNotDo() throws Unsignable {
        var signed = sign(aCredential());
        var other = aKeyPair();
        assertThat(proofs.check(signed, method -> Optional.of(other.getPublic())))
                .isEqualTo(new Authenticity.NotGenuine("The signature does not match"));
    }

    @Test
    void aKeyThatMayNotSignAnyMoreDoesNotDo() throws Unsignable {
        assertThat(proofs.check(sign(aCredential()), method -> Optional.empty()))
                .isInstanceOf(Authenticity.NotGenuine.class);
    }

    @Test
    void whoeverSignsForAnotherIssuerIsNotBelieved() throws Unsignable {
        var signed = proofs.sign(aCredential(), new SigningKey("did:web:attacker.example#key", keys.getPrivate()), NOW);
        assertThat(check(signed)).isEqualTo(new Authenticity.NotGenuine("Somebody else than the issuer has signed it"));
    }

    @Test
    void withoutAProofNothingIsGenuine() {
        assertThat(check(aCredential())).isInstanceOf(Authenticity.NotGenuine.class);
    }

    @Test
    void aProofBesideOursIsNotOverlooked() throws Unsignable {
        var signed = sign(aCredential());
        var proof = signed.getJsonArray("proof").getJsonObject(0);
        var twice = Json.createObjectBuilder(signed)
                .add("proof", Json.createArrayBuilder().add(proof).add(proof))
                .build();
        assertThat(check(twice)).isInstanceOf(Authenticity.NotGenuine.class);
    }

    private JsonObject sign(JsonObject credential) throws Unsignable {
        return proofs.sign(credential, new SigningKey(METHOD, keys.getPrivate()), NOW);
    }

    private Authenticity check(JsonObject signed) {
        return proofs.check(signed, method -> Optional.of(keys.getPublic()));
    }

    private static JsonObject aCredential() {
        return JsonText.read("""
                {
                  "@context": [
                    "https://www.w3.org/ns/credentials/v2",
                    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
                  ],
                  "id": "urn:uuid:5f0c1c4e-7f0e-4b6f-9a50-1f6f0f2f9a01",
                  "type": ["VerifiableCredential", "OpenBadgeCredential"],
                  "issuer": {"id": "did:web:posad.example", "type": ["Profile"], "name": "Посад"},
                  "validFrom": "2026-11-24T04:24:30Z",
                  "credentialSubject": {"type": ["AchievementSubject"]}
                }""".getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    private static KeyPair aKeyPair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
