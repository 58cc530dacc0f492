package org.posad.web.api;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The language that texts are wanted in, by the header Accept-Language: one of the platform's, English by default. */
final class ReadingLanguage {

    private static final List<Locale> OURS = List.of(Locale.ENGLISH, Locale.of("ru"));

    private ReadingLanguage() {}

    static Locale of(@Nullable String acceptLanguage) {
        try {
            return Optional.ofNullable(acceptLanguage)
                    .map(LanguageRange::parse)
                    .map(ranges -> Locale.lookup(ranges, OURS))
                    .orElse(Locale.ENGLISH);
        } catch (IllegalArgumentException _) {
            return Locale.ENGLISH; // what cannot be read is no wish
        }
    }
}
