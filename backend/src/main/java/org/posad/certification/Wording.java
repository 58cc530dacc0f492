package org.posad.certification;

import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.function.Function;
import org.posad.catalog.Text;

/** The words of certificates, in the languages of the platform. */
final class Wording {

    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("ru"));

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Wording() {}

    /** In English where there is no such language. */
    static String in(Locale language, String key, Object... arguments) {
        var pattern = ResourceBundle.getBundle("certification.texts", language, NO_FALLBACK)
                .getString(key);
        return new MessageFormat(pattern, language).format(arguments);
    }

    static Text text(String key) {
        return text(key, _ -> new Object[0]);
    }

    static Text text(String key, Function<Locale, Object[]> arguments) {
        var texts = new LinkedHashMap<String, String>();
        LANGUAGES.forEach(language -> texts.put(language.getLanguage(), in(language, key, arguments.apply(language))));
        return new Text(texts);
    }

    /** The language itself if it is one of ours, or else English. */
    static Locale supported(Locale language) {
        return LANGUAGES.stream()
                .filter(ours -> ours.getLanguage().equals(language.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
