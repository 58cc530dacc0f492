package org.posad.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Moments as the learner's clock shows them. */
public final class BrowserTime {

    private BrowserTime() {}

    /** The time of day; with the date, unless it is today. */
    public static String of(Component where, Instant moment) {
        var ui = where.getUI().orElseGet(UI::getCurrentOrThrow);
        return shown(moment, Instant.now(), zone(ui), ui.getLocale());
    }

    static String shown(Instant moment, Instant now, ZoneId zone, Locale locale) {
        var local = moment.atZone(zone);
        var format = local.toLocalDate().equals(LocalDate.ofInstant(now, zone))
                ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
        return format.withLocale(locale).format(local);
    }

    /** Where the learner is; UTC, if the browser does not say. */
    public static ZoneId zone(UI ui) {
        try {
            var id = ui.getPage().getExtendedClientDetails().getTimeZoneId();
            return id == null ? ZoneOffset.UTC : ZoneId.of(id);
        } catch (DateTimeException _) {
            return ZoneOffset.UTC; // browsers may say anything
        }
    }
}
