package org.posad.web.certificates;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A document with one of its values altered, each in turn. */
final class AlteredJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private AlteredJson() {}

    static Map<String, JsonNode> eachLeaf(JsonNode document) {
        var results = new TreeMap<String, JsonNode>();
        leaves(JsonPointer.empty(), document).forEach(leaf -> {
            var copy = document.deepCopy();
            alter(copy.at(leaf.head()), leaf.last(), other(document.at(leaf)));
            results.put(leaf.toString(), copy);
        });
        return results;
    }

    private static void alter(JsonNode parent, JsonPointer last, JsonNode value) {
        switch (parent) {
            case ObjectNode object -> object.set(last.getMatchingProperty(), value);
            case ArrayNode array -> array.set(last.getMatchingIndex(), value);
            default -> throw new IllegalStateException("Only objects and arrays hold values");
        }
    }

    private static JsonNode other(JsonNode value) {
        if (value.isString()) {
            return JSON.stringNode(value.stringValue() + "x");
        }
        return value.isBoolean() ? JSON.booleanNode(!value.booleanValue()) : JSON.numberNode(value.longValue() + 1);
    }

    private static Stream<JsonPointer> leaves(JsonPointer at, JsonNode value) {
        return switch (value) {
            case ObjectNode object ->
                object.properties().stream()
                        .flatMap(entry -> leaves(at.appendProperty(entry.getKey()), entry.getValue()));
            case ArrayNode array ->
                IntStream.range(0, array.size()).boxed().flatMap(i -> leaves(at.appendIndex(i), array.get(i)));
            default -> Stream.of(at);
        };
    }
}
