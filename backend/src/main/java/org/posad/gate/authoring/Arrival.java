package org.posad.gate.authoring;

import java.util.List;
import java.util.Map;

/**
 * An exercise of another system.
 *
 * @param files what of it could be brought over, by path below the exercise's folder; empty if nothing could
 * @param notes what could not, and what its author has to look at
 */
record Arrival(String slug, Map<String, String> files, List<String> notes) {

    static Arrival impossible(String slug, String reason) {
        return new Arrival(slug, Map.of(), List.of(reason));
    }

    boolean isPossible() {
        return !files.isEmpty();
    }
}
