package org.posad.discussion;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** Names a question. */
public record QuestionId(@JsonValue UUID id) implements Serializable {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public QuestionId {}

    static QuestionId random() {
        return new QuestionId(UUID.randomUUID());
    }

    /** Of an address that somebody typed. */
    public static Optional<QuestionId> parse(String typed) {
        try {
            return Optional.of(new QuestionId(UUID.fromString(typed)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
