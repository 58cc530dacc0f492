package org.posad.ui.lesson;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import org.posad.catalog.CourseId;
import org.posad.catalog.LessonId;

/** @param exercise the one to show, if the address names any */
record LessonAddress(LessonId lesson, Optional<String> exercise) {

    /** Nothing if it is none: people type all sorts of things there. */
    static Optional<LessonAddress> of(BeforeEnterEvent event) {
        var parts = event.getRouteParameters();
        try {
            var course = new CourseId(parts.get("course").orElse(""));
            var lesson = LessonId.of(course, parts.get("lesson").orElse(""));
            return Optional.of(new LessonAddress(
                    lesson, event.getLocation().getQueryParameters().getSingleParameter("exercise")));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
