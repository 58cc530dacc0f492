package org.posad.gate.authoring;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.posad.catalog.reading.Unwritten;
import tools.jackson.databind.json.JsonMapper;

/** Texts of other systems, as files of a course have them. Those in English have to be translated by somebody. */
final class Words {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_LETTERS = 80;

    private final List<String> languages;

    Words(CourseHead head) {
        this.languages = head.languages();
    }

    /** {@code {en: "Two for one", ru: "‹перевод: Two for one›"}} */
    String of(String english) {
        return map(language -> language.equals("en") ? english : Unwritten.placeholder("перевод: " + brief(english)));
    }

    String of(String english, String russian) {
        return map(language -> language.equals("en") ? english : russian);
    }

    private interface Text {
        String in(String language);
    }

    private String map(Text text) {
        return languages.stream()
                .map(language -> language + ": " + quoted(text.in(language)))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** A text of JSON is one of YAML. */
    static String quoted(String text) {
        return JSON.writeValueAsString(text);
    }

    static String slug(String name) {
        var slug = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "exercise" : slug;
    }

    private static String brief(String text) {
        var line = text.strip().replaceAll("\\s+", " ").replaceAll("[‹›]", "");
        return line.length() > MOST_LETTERS ? line.substring(0, MOST_LETTERS - 1) + "…" : line;
    }
}
