package org.posad.certification.proof;

import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;

/**
 * Proofs of the cryptosuite {@code eddsa-rdfc-2022} (W3C Data Integrity EdDSA Cryptosuites v1.0, 3.2): Ed25519 over the
 * SHA-256 of the proof's options followed by that of the document, both canonicalized. A document has one proof, in an
 * array of one.
 */
public final class DataIntegrity {

    private static final String SUITE = "eddsa-rdfc-2022";
    private static final String CONTEXT = "@context";
    private static final String PROOF = "proof";
    private static final String PROOF_VALUE = "proofValue";

    private final Canonicalization canonicalization;

    public DataIntegrity() {
        this(Contexts.BUNDLED);
    }

    DataIntegrity(DocumentLoader contexts) {
        canonicalization = new Canonicalization(contexts);
    }

    /** @throws Unsignable if some of the document would stay outside the signature */
    public JsonObject sign(JsonObject document, SigningKey key, Instant now) throws Unsignable {
        var options = Json.createObjectBuilder()
                .add("type", "DataIntegrityProof")
                .add("cryptosuite", SUITE)
                .add("created", now.truncatedTo(ChronoUnit.SECONDS).toString())
                .add("verificationMethod", key.method())
                .add("proofPurpose", "assertionMethod")
                .build();
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(key.key());
            signature.update(hash(document, options));
            var proof = Json.createObjectBuilder(options)
                    .add(PROOF_VALUE, "z" + Base58.encode(signature.sign()))
                    .build();
            return Json.createObjectBuilder(document)
                    .add(PROOF, Json.createArrayBuilder().add(proof))
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot sign with " + key, e);
        }
    }

    /** @param keys finds the public key of a verification method that may sign today */
    public Authenticity check(JsonObject signed, Function<String, Optional<PublicKey>> keys) {
        try {
            return verify(signed, keys);
        } catch (Unsignable | GeneralSecurityException | ClassCastException e) {
            return new Authenticity.NotGenuine(String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException | DateTimeException e) {
            return new Authenticity.NotGenuine("The proof is malformed: " + e.getMessage());
        }
    }

    private Authenticity verify(JsonObject signed, Function<String, Optional<PublicKey>> keys)
            throws Unsignable, GeneralSecurityException {
        var proof = onlyProof(signed);
        if (proof.isEmpty()) {
            return new Authenticity.NotGenuine("It has to have one proof of " + SUITE);
        }
        var options = proof.get();
        var method = options.getString("verificationMethod", "");
        if (!method.startsWith(issuer(signed) + "#")) {
            return new Authenticity.NotGenuine("Somebody else than the issuer has signed it");
        }
        var key = keys.apply(method);
        if (key.isEmpty()) {
            return new Authenticity.NotGenuine("The key %s may not sign".formatted(method));
        }
        var document = Json.createObjectBuilder(signed).remove(PROOF).build();
        var unsignedOptions =
                Json.createObjectBuilder(options).remove(PROOF_VALUE).build();
        var signature = Signature.getInstance("Ed25519");
        signature.initVerify(key.get());
        signature.update(hash(document, unsignedOptions));
        return signature.verify(signatureOf(options))
                ? new Authenticity.Genuine(method, Instant.parse(options.getString("created", "")))
                : new Authenticity.NotGenuine("The signature does not match");
    }

    private static Optional<JsonObject> onlyProof(JsonObject signed) {
        var proofs = signed.getOrDefault(PROOF, JsonValue.EMPTY_JSON_ARRAY).asJsonArray();
        return Optional.of(proofs)
                .filter(all -> all.size() == 1)
                .map(all -> all.getJsonObject(0))
                .filter(proof -> proof.getString("type", "").equals("DataIntegrityProof"))
                .filter(proof -> proof.getString("cryptosuite", "").equals(SUITE))
                .filter(proof -> proof.getString("proofPurpose", "").equals("assertionMethod"));
    }

    private static String issuer(JsonObject signed) {
        return switch (signed.get("issuer")) {
            case JsonString id -> id.getString();
            case JsonObject profile -> profile.getString("id", "");
            case null, default -> "";
        };
    }

    private static byte[] signatureOf(JsonObject proof) {
        var value = proof.getString(PROOF_VALUE, "");
        if (!value.startsWith("z")) {
            throw new IllegalArgumentException("A signature is multibase of Base58");
        }
        return Base58.decode(value.substring(1));
    }

    private byte[] hash(JsonObject document, JsonObject options) throws Unsignable {
        var context = document.getOrDefault(CONTEXT, JsonValue.EMPTY_JSON_ARRAY);
        var withContext =
                Json.createObjectBuilder(options).add(CONTEXT, context).build();
        return PublicKeys.join(sha256(canonicalization.bytes(withContext)), sha256(canonicalization.bytes(document)));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
