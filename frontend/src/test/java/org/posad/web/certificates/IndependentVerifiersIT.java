package org.posad.web.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posad.PlatformTest;
import org.posad.certification.CertificateId;
import org.posad.web.certificates.Verifiers.Question;
import org.posad.web.certificates.Verifiers.Verdicts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Strangers' programs judge what the running platform has issued and serves. Ours has no word in it. */
@PlatformTest
class IndependentVerifiersIT {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient browser = HttpClient.newHttpClient();

    @Autowired
    private Graduates graduates;

    @LocalServerPort
    private int port;

    @Value("${posad.certificates.key}")
    private Path keyFile;

    private JsonNode certificate = JSON.nullNode();

    @BeforeEach
    void aCertificate() throws Exception {
        certificate = document("/certificates/%s.json".formatted(graduates.certified("Анна Łukasiewicz")));
    }

    @Test
    void acceptWhatWeIssueAndNothingThatWasAltered() throws Exception {
        assertAccepted(judge(Map.of(), Map.of("as issued", certificate)), "as issued");
        var verdicts =
                Verifiers.ask(new Question("localhost:" + port, Map.of(), AlteredJson.eachLeaf(certificate), true));
        assertThat(verdicts.digitalbazaar()).hasSizeGreaterThan(25).doesNotContainValue(Verifiers.ACCEPTED);
        assertThat(verdicts.dcc()).hasSizeGreaterThan(25).doesNotContainValue(Verifiers.ACCEPTED);
    }

    @Test
    void refuseWhatAnotherKeyHasSigned() throws Exception {
        var other = KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate();
        assertRefused(judge(Map.of(), Map.of("forged", new IssuersHand(other).signAnew(certificate))), "forged");
    }

    @Test
    void refuseWhatHasExpiredThoughTheSignatureHolds() throws Exception {
        var yesterday = Instant.now().minus(Duration.ofDays(1));
        var tomorrow = Instant.now().plus(Duration.ofDays(1));
        var verdicts = judge(
                Map.of(),
                Map.of(
                        "expired", validUntil(certificate, yesterday),
                        "still valid", validUntil(certificate, tomorrow)));
        assertAccepted(verdicts, "still valid");
        assertRefused(verdicts, "expired");
    }

    @Test
    void refuseWhatIsRevoked() throws Exception {
        var id = certificate.path("id").stringValue();
        graduates.revoke(new CertificateId(id.substring(id.lastIndexOf('/') + 1)));
        var unrevoked = document("/status/1");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !document("/status/1").equals(unrevoked));
        assertRefused(judge(Map.of(), Map.of("revoked", certificate)), "revoked");
    }

    @Test
    void refuseASignatureByAKeyThatIsCompromised() throws Exception {
        var did = (ObjectNode) document("/.well-known/did.json");
        did.putArray("assertionMethod");
        assertRefused(
                judge(Map.of(at("/.well-known/did.json"), did), Map.of("of that key", certificate)), "of that key");
    }

    @Test
    void refuseToRelyOnAListThatIsStaleOrAltered() throws Exception {
        var list = document("/status/1");
        var stale = validUntil(list, Instant.now().minus(Duration.ofHours(1)));
        assertRefused(judge(Map.of(at("/status/1"), stale), Map.of("stale", certificate)), "stale");
        var altered = (ObjectNode) list.deepCopy();
        altered.put("validUntil", Instant.now().plus(Duration.ofDays(30)).toString());
        assertRefused(judge(Map.of(at("/status/1"), altered), Map.of("altered", certificate)), "altered");
    }

    @Test
    void theScriptForEmployersTellsValidFromForged(@TempDir Path folder) throws Exception {
        var file = folder.resolve("certificate.json");
        Files.writeString(file, certificate.toString());
        assertThat(Verifiers.script(file)).startsWith("0 Valid: Анна Łukasiewicz, ");
        Files.writeString(file, certificate.toString().replace("Анна Łukasiewicz", "Алла Łukasiewicz"));
        assertThat(Verifiers.script(file)).startsWith("1 Not valid");
    }

    private JsonNode validUntil(JsonNode document, Instant end) throws Exception {
        var changed = (ObjectNode) document.deepCopy();
        changed.put("validFrom", end.minus(Duration.ofDays(7)).toString());
        changed.put("validUntil", end.toString());
        return IssuersHand.of(keyFile).signAnew(changed);
    }

    private static void assertAccepted(Verdicts verdicts, String name) {
        assertThat(verdicts.digitalbazaar()).containsEntry(name, Verifiers.ACCEPTED);
        assertThat(verdicts.dcc()).containsEntry(name, Verifiers.ACCEPTED);
    }

    private static void assertRefused(Verdicts verdicts, String name) {
        assertThat(verdicts.digitalbazaar()).containsKey(name).doesNotContainEntry(name, Verifiers.ACCEPTED);
        assertThat(verdicts.dcc()).containsKey(name).doesNotContainEntry(name, Verifiers.ACCEPTED);
    }

    private Verdicts judge(Map<String, JsonNode> replaced, Map<String, JsonNode> credentials) throws Exception {
        return Verifiers.ask(new Question("localhost:" + port, replaced, credentials, false));
    }

    private JsonNode document(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(at(path))).build();
        return JSON.readTree(browser.send(request, BodyHandlers.ofString()).body());
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
