package org.posad.journey;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the pages say, as the bundles have it: a journey reads the screen in its own language. */
record Words(Locale language) {

    String of(String key, Object... arguments) {
        var text = ResourceBundle.getBundle("vaadin-i18n.translations", language, NO_FALLBACK)
                .getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, language).format(arguments);
    }

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
}
