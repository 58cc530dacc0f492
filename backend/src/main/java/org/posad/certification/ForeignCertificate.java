package org.posad.certification;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody else's Open Badge says of itself.
 *
 * @param issuer its DID or address
 */
public record ForeignCertificate(String issuer, Optional<String> holder, Optional<String> achievement) {

    private static final int LONGEST = 200;

    static ForeignCertificate of(String issuer, JsonObject signed) {
        var subject = object(signed.get("credentialSubject"));
        return new ForeignCertificate(
                cut(issuer),
                subject.flatMap(ForeignCertificate::name),
                subject.flatMap(each -> object(each.get("achievement"))).flatMap(each -> text(each, "name")));
    }

    private static Optional<String> name(JsonObject subject) {
        return object(subject.get("identifier"))
                .filter(identity -> identity.getString("identityType", "").equals("name"))
                .flatMap(identity -> text(identity, "identityHash"));
    }

    /** The first, where there are several. */
    private static Optional<JsonObject> object(@Nullable JsonValue value) {
        return switch (value) {
            case JsonObject object -> Optional.of(object);
            case JsonArray array
            when !array.isEmpty() && array.getFirst() instanceof JsonObject first -> Optional.of(first);
            case null, default -> Optional.empty();
        };
    }

    private static Optional<String> text(JsonObject object, String name) {
        var value = object.get(name);
        return value != null && value.getValueType() == JsonValue.ValueType.STRING
                ? Optional.of(cut(object.getString(name)))
                : Optional.empty();
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
