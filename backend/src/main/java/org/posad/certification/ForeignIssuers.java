package org.posad.certification;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.time.Duration;
import java.util.Optional;
import org.posad.certification.proof.JsonText;
import org.posad.certification.proof.PublicKeys;
import org.springframework.stereotype.Component;

/**
 * Other issuers and their documents. A file may name any address, so nobody is asked but those whom the operator trusts
 * ({@code posad.certificates.trusted-issuers}). {@code did:key} holds its key itself and asks nobody; it does not say who
 * that is.
 */
@Component
class ForeignIssuers {

    private static final String DID_KEY = "did:key:";
    private static final String DID_WEB = "did:web:";
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int LONGEST = 1_000_000;

    private final CertificationProperties properties;
    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();

    ForeignIssuers(CertificationProperties properties) {
        this.properties = properties;
    }

    boolean mayBeAsked(String issuer) {
        return issuer.startsWith(DID_KEY) || properties.trustedIssuers().contains(issuer);
    }

    /** The key of a method, if the issuer stands by it today. */
    Optional<PublicKey> key(String issuer, String method) {
        if (issuer.startsWith(DID_KEY)) {
            return parse(issuer.substring(DID_KEY.length()));
        }
        return origin(issuer)
                .flatMap(origin -> get(origin + "/.well-known/did.json"))
                .filter(did -> did.getString("id", "").equals(issuer))
                .flatMap(did -> key(did, method));
    }

    /** A document of the issuer's own host, and of nobody else's. */
    Optional<JsonObject> document(String issuer, String address) {
        return origin(issuer).filter(origin -> address.startsWith(origin + "/")).flatMap(_ -> get(address));
    }

    /** Only whole hosts; {@code did:web} with a path is not understood here. */
    private Optional<String> origin(String issuer) {
        if (!issuer.startsWith(DID_WEB) || !mayBeAsked(issuer)) {
            return Optional.empty();
        }
        var host = URLDecoder.decode(issuer.substring(DID_WEB.length()), StandardCharsets.UTF_8);
        var scheme = host.matches("localhost(:\\d+)?") ? "http" : "https";
        return Optional.of(scheme + "://" + host);
    }

    private static Optional<PublicKey> key(JsonObject did, String method) {
        var stands = did.getJsonArray("assertionMethod").stream()
                .anyMatch(each ->
                        each instanceof JsonString name && name.getString().equals(method));
        return did.getJsonArray("verificationMethod").getValuesAs(JsonObject.class).stream()
                .filter(each -> stands && each.getString("id", "").equals(method))
                .findFirst()
                .flatMap(each -> parse(each.getString("publicKeyMultibase", "")));
    }

    private static Optional<PublicKey> parse(String multibase) {
        try {
            return Optional.of(PublicKeys.parse(multibase));
        } catch (IllegalArgumentException _) {
            return Optional.empty(); // a kind of key that we do not know
        }
    }

    private Optional<JsonObject> get(String address) {
        try {
            var request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(PATIENCE)
                    .header("Accept", "application/json")
                    .build();
            var answer = http.send(request, BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                var bytes = body.readNBytes(LONGEST + 1);
                return answer.statusCode() == 200 && bytes.length <= LONGEST ? JsonText.read(bytes) : Optional.empty();
            }
        } catch (IOException | IllegalArgumentException _) {
            return Optional.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
