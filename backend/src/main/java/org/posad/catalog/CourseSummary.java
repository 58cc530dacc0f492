package org.posad.catalog;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A course as the catalogue lists it.
 *
 * @param languages codes of the languages it is written in, its own first
 * @param programming the language of all exercises that do not say another
 * @param others that single exercises are in; releases of earlier times do not say them
 * @param hours of work, for an average student
 */
public record CourseSummary(
        CourseId id,
        Text title,
        Text summary,
        List<String> languages,
        ProgrammingLanguage programming,
        @Nullable List<ProgrammingLanguage> others,
        Level level,
        int hours,
        int lessons,
        int exercises) {

    /** All that one writes in, the course's own first. */
    public List<ProgrammingLanguage> programmings() {
        return others == null
                ? List.of(programming)
                : Stream.concat(Stream.of(programming), others.stream()).toList();
    }
}
