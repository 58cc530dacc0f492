package org.posad.catalog;

import java.util.List;

/**
 * A course as the catalogue lists it.
 *
 * @param languages codes of the languages it is written in, its own first
 * @param hours of work, for an average student
 */
public record CourseSummary(
        CourseId id,
        Text title,
        Text summary,
        List<String> languages,
        ProgrammingLanguage programming,
        Level level,
        int hours,
        int lessons,
        int exercises) {}
