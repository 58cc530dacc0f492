package org.posad.certification;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.posad.certification.proof.DataIntegrity;
import org.posad.certification.proof.JsonText;
import org.posad.certification.proof.PublicKeys;
import org.posad.certification.proof.SigningKey;
import org.posad.certification.proof.Unsignable;

/** Open Badges of another issuer, which serves its documents on this machine. */
class ForeignCheckTest {

    private final Instant now = Instant.now();

    private final DataIntegrity proofs = new DataIntegrity();
    private final Map<String, JsonObject> documents = new HashMap<>();
    private final KeyPair keys = keys();
    private final HttpServer server = start();
    private String origin = "";
    private String did = "";

    @BeforeEach
    void anotherIssuer() throws Unsignable {
        origin = "http://localhost:" + server.getAddress().getPort();
        did = "did:web:localhost%3A" + server.getAddress().getPort();
        documents.put(
                "/.well-known/did.json",
                Json.createObjectBuilder()
                        .add("id", did)
                        .add(
                                "verificationMethod",
                                Json.createArrayBuilder()
                                        .add(Json.createObjectBuilder()
                                                .add("id", did + "#key")
                                                .add("publicKeyMultibase", publicKey())))
                        .add("assertionMethod", Json.createArrayBuilder().add(did + "#key"))
                        .build());
        revoke();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aGoodOneIsValidIfTheOperatorTrustsItsIssuer() throws Unsignable {
        assertThat(standing(badge(now, now.plus(Duration.ofDays(1))))).isEqualTo(ForeignStanding.VALID);
        assertThat(check(Set.of()).standing(did, badge(now, now.plus(Duration.ofDays(1)))))
                .isEqualTo(ForeignStanding.NOT_CHECKED);
    }

    @Test
    void datesCount() throws Unsignable {
        var before = now.minus(Duration.ofDays(2));
        assertThat(standing(badge(before, before.plusSeconds(60)))).isEqualTo(ForeignStanding.EXPIRED);
        var later = now.plus(Duration.ofDays(2));
        assertThat(standing(badge(later, later.plusSeconds(60)))).isEqualTo(ForeignStanding.NOT_YET_VALID);
    }

    @Test
    void itsOwnListRevokesIt() throws Unsignable {
        revoke(7);
        assertThat(standing(badge(now, now.plus(Duration.ofDays(1))))).isEqualTo(ForeignStanding.REVOKED);
        documents.remove("/status/1");
        assertThat(standing(badge(now, now.plus(Duration.ofDays(1))))).isEqualTo(ForeignStanding.VALID_AS_SIGNED);
    }

    @Test
    void otherVocabulariesAreNotJudged() throws Unsignable {
        var badge = Json.createObjectBuilder(badge(now, now.plus(Duration.ofDays(1))))
                .add("@context", OpenBadge.contexts().add("https://other.example/v1"))
                .build();
        assertThat(standing(badge)).isEqualTo(ForeignStanding.NOT_CHECKED);
    }

    @Test
    void whatWasAlteredIsBroken() throws Unsignable {
        var badge = badge(now, now.plus(Duration.ofDays(1)));
        var altered = Json.createObjectBuilder(badge).add("name", "Another").build();
        assertThat(standing(altered)).isEqualTo(ForeignStanding.BROKEN);
        documents.remove("/.well-known/did.json");
        assertThat(standing(badge)).isEqualTo(ForeignStanding.BROKEN);
    }

    private ForeignStanding standing(JsonObject badge) {
        return check(Set.of(did)).standing(did, badge);
    }

    private ForeignCheck check(Set<String> trusted) {
        var properties = new CertificationProperties(null, "Posad", Set.of(), trusted);
        return new ForeignCheck(new ForeignIssuers(properties), proofs, Clock.systemUTC());
    }

    private void revoke(int... bits) throws Unsignable {
        var revoked = new BitSet();
        for (var bit : bits) {
            revoked.set(bit);
        }
        var list = StatusListCredential.of(new PublicAddress(URI.create(origin)), 1, revoked, now);
        documents.put("/status/1", sign(list));
    }

    private JsonObject badge(Instant from, Instant until) throws Unsignable {
        return sign(Json.createObjectBuilder()
                .add("@context", OpenBadge.contexts())
                .add("id", "urn:uuid:5f0c1c4e-7f0e-4b6f-9a50-1f6f0f2f9a01")
                .add(
                        "type",
                        Json.createArrayBuilder().add("VerifiableCredential").add("OpenBadgeCredential"))
                .add("name", "Theirs")
                .add("issuer", Json.createObjectBuilder().add("id", did).add("type", "Profile"))
                .add("validFrom", from.toString())
                .add("validUntil", until.toString())
                .add("credentialSubject", Json.createObjectBuilder().add("type", "AchievementSubject"))
                .add(
                        "credentialStatus",
                        Json.createObjectBuilder()
                                .add("id", origin + "/status/1#7")
                                .add("type", "BitstringStatusListEntry")
                                .add("statusPurpose", "revocation")
                                .add("statusListIndex", "7")
                                .add("statusListCredential", origin + "/status/1"))
                .build());
    }

    private JsonObject sign(JsonObject document) throws Unsignable {
        return proofs.sign(document, new SigningKey(did + "#key", keys.getPrivate()), now);
    }

    private HttpServer start() {
        try {
            var started = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
            started.createContext("/", exchange -> {
                var document = documents.get(exchange.getRequestURI().getPath());
                var body = document == null ? new byte[0] : JsonText.write(document);
                exchange.sendResponseHeaders(document == null ? 404 : 200, body.length == 0 ? -1 : body.length);
                if (body.length > 0) {
                    exchange.getResponseBody().write(body);
                }
                exchange.close();
            });
            started.start();
            return started;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The last 32 bytes of its X.509 form are the key itself. */
    private String publicKey() {
        var encoded = keys.getPublic().getEncoded();
        return PublicKeys.multibase(Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
    }

    private static KeyPair keys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
