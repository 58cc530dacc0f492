package org.posad.teaching;

import java.util.Optional;
import java.util.UUID;

public record CohortId(UUID id) {

    static CohortId random() {
        return new CohortId(UUID.randomUUID());
    }

    /** Of an address that somebody typed. */
    public static Optional<CohortId> parse(String typed) {
        try {
            return Optional.of(new CohortId(UUID.fromString(typed)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
