package org.posad.certification.print;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What is printed around the signed words. Days are those of UTC, as in the signed file. */
record Words(Locale language) {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    String of(String key, Object... arguments) {
        var pattern = ResourceBundle.getBundle("certification.print.words", language, NO_FALLBACK)
                .getString(key);
        return new MessageFormat(pattern, language).format(arguments);
    }

    String day(Instant time) {
        return day(time, FormatStyle.LONG);
    }

    String shortDay(Instant time) {
        return day(time, FormatStyle.MEDIUM);
    }

    private String day(Instant time, FormatStyle style) {
        return DateTimeFormatter.ofLocalizedDate(style)
                .withLocale(language)
                .withZone(ZoneOffset.UTC)
                .format(time);
    }
}
