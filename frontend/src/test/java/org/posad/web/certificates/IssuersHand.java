package org.posad.web.certificates;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import org.posad.certification.proof.DataIntegrity;
import org.posad.certification.proof.SigningKey;
import org.posad.certification.proof.Unsignable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Signs what the platform itself would not sign, with its key or another: expired certificates, stale lists, forgeries. */
record IssuersHand(PrivateKey key) {

    private static final JsonMapper JSON = new JsonMapper();

    static IssuersHand of(Path keyFile) throws IOException, GeneralSecurityException {
        var pem = Files.readString(keyFile).replaceAll("-----(BEGIN|END) PRIVATE KEY-----", "");
        var pkcs8 = new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(pem));
        return new IssuersHand(KeyFactory.getInstance("Ed25519").generatePrivate(pkcs8));
    }

    /** In place of the signature that it has, by the same method's name. */
    JsonNode signAnew(JsonNode document) throws Unsignable {
        var method = document.path("proof").path(0).path("verificationMethod").stringValue();
        var unsigned = ((ObjectNode) document.deepCopy()).without("proof");
        var signed = new DataIntegrity().sign(glassfish(unsigned), new SigningKey(method, key), Instant.now());
        return JSON.readTree(signed.toString());
    }

    private static JsonObject glassfish(JsonNode document) {
        var bytes = document.toString().getBytes(StandardCharsets.UTF_8);
        try (var reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return reader.readObject();
        }
    }
}
