package org.posad.ui.catalog;

import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.posad.catalog.CourseFilter;
import org.posad.catalog.Level;
import org.posad.catalog.ProgrammingLanguage;

/** A filter as part of an address, so that it can be kept and passed on. What makes no sense is left out. */
final class FilterAddress {

    private static final int LONGEST = 200;

    private FilterAddress() {}

    static CourseFilter read(QueryParameters address) {
        return new CourseFilter(
                value(address, "q", Function.identity()).orElse(""),
                value(address, "level", code -> Level.valueOf(code.toUpperCase(Locale.ROOT))),
                value(address, "programming", ProgrammingLanguage::of),
                value(address, "language", Function.identity()),
                value(address, "skill", Function.identity()),
                value(address, "hours", Integer::valueOf));
    }

    static QueryParameters write(CourseFilter filter) {
        var parts = new HashMap<String, String>();
        put(parts, "q", filter.words());
        filter.level().ifPresent(level -> put(parts, "level", code(level)));
        filter.programming().ifPresent(programming -> put(parts, "programming", programming.code()));
        filter.language().ifPresent(language -> put(parts, "language", language));
        filter.skill().ifPresent(skill -> put(parts, "skill", skill));
        filter.mostHours().ifPresent(hours -> put(parts, "hours", hours.toString()));
        return QueryParameters.simple(parts);
    }

    static String code(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    private static void put(Map<String, String> parts, String name, String value) {
        if (!value.isBlank()) {
            parts.put(name, value);
        }
    }

    private static <T> Optional<T> value(QueryParameters address, String name, Function<String, T> read) {
        try {
            return address.getSingleParameter(name)
                    .filter(typed -> !typed.isBlank() && typed.length() <= LONGEST)
                    .map(read);
        } catch (IllegalArgumentException _) {
            return Optional.empty(); // whatever was typed there
        }
    }
}
