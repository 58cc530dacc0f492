package org.posad.catalog.reading;

import java.util.LinkedHashMap;
import java.util.List;
import org.posad.catalog.Text;

/** Reads a mapping that is a text as a whole: {@code {en: …, ru: …}}. */
final class TextOf {

    private TextOf() {}

    static Text languages(YamlMap yaml, List<String> languages) {
        yaml.only(languages.toArray(String[]::new));
        var texts = new LinkedHashMap<String, String>();
        languages.forEach(language -> texts.put(language, yaml.string(language)));
        return new Text(texts);
    }
}
