package org.posad.accounts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a person, whatever their role. Says nothing about them. */
@Embeddable
public record LearnerId(@JsonValue UUID id) implements Serializable {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LearnerId {}

    @Override
    public String toString() {
        return id.toString();
    }
}
