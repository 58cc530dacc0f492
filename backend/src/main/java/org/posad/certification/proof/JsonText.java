package org.posad.certification.proof;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** JSON objects as bytes in UTF-8. */
public final class JsonText {

    private JsonText() {}

    public static byte[] write(JsonObject object) {
        return object.toString().getBytes(StandardCharsets.UTF_8);
    }

    public static Optional<JsonObject> read(byte[] bytes) {
        try (var reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return Optional.of(reader.readObject());
        } catch (JsonException _) {
            return Optional.empty();
        }
    }
}
