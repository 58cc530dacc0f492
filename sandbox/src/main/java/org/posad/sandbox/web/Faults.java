package org.posad.sandbox.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with the attributes of one submission, all of it. */
final class Faults {

    private final Map<String, List<String>> byAttribute = new LinkedHashMap<>();

    void add(String attribute, String message) {
        byAttribute.computeIfAbsent(attribute, _ -> new ArrayList<>()).add(message);
    }

    boolean isEmpty() {
        return byAttribute.isEmpty();
    }

    Map<String, List<String>> byAttribute() {
        return byAttribute;
    }
}
