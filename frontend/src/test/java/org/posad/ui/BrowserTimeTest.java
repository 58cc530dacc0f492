package org.posad.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BrowserTimeTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final Locale RUSSIAN = Locale.of("ru");
    private static final Instant NOW = Instant.parse("2026-11-24T22:30:00Z"); // half past one in Moscow

    @Test
    void todayNeedsNoDate() {
        assertThat(shown("2026-11-24T21:05:00Z", RUSSIAN)).isEqualTo("00:05");
    }

    @Test
    void whatWasTodayInGreenwichMayBeYesterdayInMoscow() {
        assertThat(shown("2026-11-24T20:55:00Z", RUSSIAN)).isEqualTo("24 нояб. 2026\u202fг., 23:55");
    }

    @Test
    void speaksTheReadersLanguage() {
        assertThat(shown("2026-11-24T21:05:00Z", Locale.ENGLISH)).isEqualTo("12:05\u202fAM");
    }

    private static String shown(String moment, Locale locale) {
        return BrowserTime.shown(Instant.parse(moment), NOW, MOSCOW, locale);
    }
}
