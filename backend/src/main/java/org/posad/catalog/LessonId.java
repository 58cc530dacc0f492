package org.posad.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Names a lesson by its course and its own slug: {@code python-first-steps/print}. It survives a new release. */
@Embeddable
public record LessonId(@JsonValue String path) implements Serializable {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LessonId {
        Slug.checkPath("a lesson", path);
    }

    public static LessonId of(CourseId course, String slug) {
        return new LessonId(course.slug() + "/" + slug);
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
