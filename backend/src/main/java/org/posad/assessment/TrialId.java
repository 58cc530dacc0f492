package org.posad.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a trial run, which is neither graded nor kept beyond a day. */
@Embeddable
public record TrialId(@JsonValue UUID id) implements Serializable {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TrialId {}

    @Override
    public String toString() {
        return id.toString();
    }
}
