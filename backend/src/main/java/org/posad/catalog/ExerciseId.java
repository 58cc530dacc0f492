package org.posad.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Names an exercise by its course and its own slug: {@code python-first-steps/greet}. It survives a new release. */
@Embeddable
public record ExerciseId(@JsonValue String path) implements Serializable {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ExerciseId {
        Slug.checkPath("an exercise", path);
    }

    public static ExerciseId of(CourseId course, String slug) {
        return new ExerciseId(course.slug() + "/" + slug);
    }

    public CourseId course() {
        return new CourseId(path.substring(0, path.indexOf('/')));
    }

    public String slug() {
        return path.substring(path.indexOf('/') + 1);
    }

    @Override
    public String toString() {
        return path;
    }
}
