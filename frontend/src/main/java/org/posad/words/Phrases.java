package org.posad.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the bundle in one language; a component of a page is one, by its {@code getTranslation}. */
@FunctionalInterface
public interface Phrases {

    String of(String key, Object... arguments);

    /** Where there is no page. */
    static Phrases in(Locale language) {
        var bundle = ResourceBundle.getBundle(
                "vaadin-i18n/translations",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return (key, arguments) -> new MessageFormat(bundle.getString(key), language).format(arguments);
    }
}
