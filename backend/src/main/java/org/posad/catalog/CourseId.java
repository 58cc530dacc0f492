package org.posad.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Names a course the way its author did: {@code python-first-steps}. */
@Embeddable
public record CourseId(@JsonValue String slug) implements Serializable {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CourseId {
        Slug.check("a course", slug);
    }

    @Override
    public String toString() {
        return slug;
    }
}
