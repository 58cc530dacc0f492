package org.posad.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

/**
 * The same text in the languages of its course; the first is the course's own.
 *
 * @param byLanguage language code ({@code en}, {@code ru}) to text; never empty
 */
public record Text(@JsonValue SequencedMap<String, String> byLanguage) implements Serializable {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Text {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("A text needs at least one language");
        }
        byLanguage = new LinkedHashMap<>(byLanguage);
    }

    public static Text of(String language, String text) {
        return new Text(new LinkedHashMap<>(Map.of(language, text)));
    }

    /** The text in that language, or in the course's own where it has none. */
    public String in(Locale locale) {
        var text = byLanguage.get(locale.getLanguage());
        return text == null ? byLanguage.firstEntry().getValue() : text;
    }
}
