package org.posad.gate.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.posad.catalog.reading.Unwritten;

/**
 * A file of a skeleton. What stands in it between {@code <<} and {@code >>} is a known value, a text in the languages of
 * the course ({@code <<English | Russian>>}), or something that the author has to write.
 */
final class Template {

    private static final Pattern GAP = Pattern.compile("<<([^<>]+)>>");

    private final List<String> languages;
    private final Map<String, String> values;

    Template(List<String> languages, Map<String, String> values) {
        this.languages = languages;
        this.values = values;
    }

    String filled(String name) {
        return GAP.matcher(content(name)).replaceAll(gap -> Matcher.quoteReplacement(filling(gap)));
    }

    private String filling(MatchResult gap) {
        var parts = gap.group(1).split(" \\| ", 2);
        if (parts.length == 1) {
            var value = values.get(parts[0]);
            return value == null ? Unwritten.placeholder(parts[0]) : value;
        }
        return languages.stream()
                .map(language -> "%s: \"%s\""
                        .formatted(language, Unwritten.placeholder(language.equals("ru") ? parts[1] : parts[0])))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String content(String name) {
        try (var file = Objects.requireNonNull(Template.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
