package org.posad.terminal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is said to the person at the terminal, in their language. */
record Words(Locale language) {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    String of(String key, Object... arguments) {
        var bundle = ResourceBundle.getBundle("vaadin-i18n/translations", language, NO_FALLBACK);
        return new MessageFormat(bundle.getString(key), language).format(arguments);
    }
}
