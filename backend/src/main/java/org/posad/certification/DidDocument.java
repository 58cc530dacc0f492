package org.posad.certification;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.posad.certification.IssuerKeys.PublishedKey;

/** What stands at {@code /.well-known/did.json}: our name, and the keys by which we are known (did:web, Multikey). */
final class DidDocument {

    private DidDocument() {}

    /** The contexts' order matters: some verifiers frame a document that does not begin with that of DIDs. */
    static JsonObject of(String did, List<PublishedKey> keys) {
        var methods = Json.createArrayBuilder();
        var assertions = Json.createArrayBuilder();
        for (var key : keys) {
            methods.add(Json.createObjectBuilder()
                    .add("id", key.method())
                    .add("type", "Multikey")
                    .add("controller", did)
                    .add("publicKeyMultibase", key.publicKey()));
            assertions.add(key.method());
        }
        return Json.createObjectBuilder()
                .add(
                        "@context",
                        Json.createArrayBuilder()
                                .add("https://www.w3.org/ns/did/v1")
                                .add("https://w3id.org/security/multikey/v1"))
                .add("id", did)
                .add("verificationMethod", methods)
                .add("assertionMethod", assertions)
                .build();
    }
}
