package org.posad.certification;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonPointer;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A JSON document with one of its values altered, or left out; each in turn. */
final class Leaves {

    private Leaves() {}

    static Map<String, JsonObject> altered(JsonObject document) {
        var results = new TreeMap<String, JsonObject>();
        paths("", document).forEach(path -> {
            var pointer = Json.createPointer(path);
            results.put("altered " + path, pointer.replace(document, other(pointer, document)));
            results.put("without " + path, pointer.remove(document));
        });
        return results;
    }

    private static JsonValue other(JsonPointer pointer, JsonObject document) {
        return switch (pointer.getValue(document)) {
            case JsonString text -> Json.createValue(text.getString() + "x");
            case JsonNumber number -> Json.createValue(number.longValue() + 1);
            case JsonValue value when value.equals(JsonValue.TRUE) -> JsonValue.FALSE;
            default -> JsonValue.TRUE;
        };
    }

    private static Stream<String> paths(String path, JsonValue value) {
        return switch (value) {
            case JsonObject object ->
                object.entrySet().stream()
                        .flatMap(entry -> paths(path + "/" + Json.encodePointer(entry.getKey()), entry.getValue()));
            case JsonArray array ->
                IntStream.range(0, array.size()).boxed().flatMap(i -> paths(path + "/" + i, array.get(i)));
            default -> Stream.of(path);
        };
    }
}
