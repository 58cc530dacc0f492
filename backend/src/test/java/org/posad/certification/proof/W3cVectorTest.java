package org.posad.certification.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The vector of W3C's vc-di-eddsa, TestVectors/eddsa-rdfc-2022 (signedDataInt.json, keyPair.json). */
class W3cVectorTest {

    private static final String PUBLIC = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2";
    private static final String SECRET = "z3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq";
    private static final String METHOD = "https://vc.example/issuers/5678#" + PUBLIC;
    private static final String PROOF_VALUE =
            "z21EVs3eXERqTn4acNHT9viboqgzUaQ3kTmhPT3eA8qrVPE7CrQq78WkzctnMX5W4CrzcKnHw8V6dvy5pgWYCU5e9";

    private final JsonObject alumni =
            JsonText.read("""
            {
              "@context": ["https://www.w3.org/ns/credentials/v2", "https://www.w3.org/ns/credentials/examples/v2"],
              "id": "urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33",
              "type": ["VerifiableCredential", "AlumniCredential"],
              "name": "Alumni Credential",
              "description": "A minimum viable example of an Alumni Credential.",
              "issuer": "https://vc.example/issuers/5678",
              "validFrom": "2023-01-01T00:00:00Z",
              "credentialSubject": {"id": "did:example:abcdefgh", "alumniOf": "The School of Examples"}
            }""".getBytes(StandardCharsets.UTF_8)).orElseThrow();

    private final DataIntegrity proofs = new DataIntegrity(new Contexts(Map.of(
            "https://www.w3.org/ns/credentials/v2",
            Contexts.BUNDLED.document("https://www.w3.org/ns/credentials/v2").orElseThrow(),
            "https://www.w3.org/ns/credentials/examples/v2",
            context("{\"@context\": {\"@vocab\": \"https://www.w3.org/ns/credentials/examples#\"}}"))));

    @Test
    void isSignedToTheLetter() throws Unsignable, GeneralSecurityException {
        var signed = sign();
        assertThat(signed.getJsonArray("proof").getJsonObject(0).getString("proofValue"))
                .isEqualTo(PROOF_VALUE);
    }

    @Test
    void isFoundGenuine() throws Unsignable, GeneralSecurityException {
        assertThat(proofs.check(sign(), method -> Optional.of(PublicKeys.parse(PUBLIC))))
                .isEqualTo(new Authenticity.Genuine(METHOD, Instant.parse("2023-02-24T23:36:38Z")));
    }

    @Test
    void keysComeOutAsTheyWentIn() {
        var raw = Arrays.copyOfRange(PublicKeys.parse(PUBLIC).getEncoded(), 12, 44);
        assertThat(PublicKeys.multibase(raw)).isEqualTo(PUBLIC);
    }

    private JsonObject sign() throws Unsignable, GeneralSecurityException {
        return proofs.sign(alumni, new SigningKey(METHOD, secret()), Instant.parse("2023-02-24T23:36:38Z"));
    }

    private static PrivateKey secret() throws GeneralSecurityException {
        var multikey = Base58.decode(SECRET.substring(1)); // two bytes of multicodec, then the 32 of the key
        var pkcs8 = PublicKeys.join(
                HexFormat.of().parseHex("302e020100300506032b657004220420"), Arrays.copyOfRange(multikey, 2, 34));
        return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
    }

    private static Document context(String json) {
        try {
            return JsonDocument.of(new StringReader(json));
        } catch (JsonLdError e) {
            throw new IllegalArgumentException(e);
        }
    }
}
