package org.posad.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a visitor has chosen, kept in cookies: language, and light or dark. Neither tells anything about a person. */
final class Preferences {

    static final Locale RUSSIAN = Locale.of("ru");
    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, RUSSIAN);

    private static final String LANGUAGE = "posad-language";
    private static final String SCHEME = "posad-scheme";
    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    private Preferences() {}

    /** The language chosen, else the first of the browser's that there is. */
    static Locale language(VaadinRequest request) {
        return cookie(request, LANGUAGE)
                .flatMap(Preferences::language)
                .or(() -> request.getLocale() == null
                        ? Optional.empty()
                        : language(request.getLocale().getLanguage()))
                .orElse(Locale.ENGLISH);
    }

    static Optional<Locale> language(String code) {
        return LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(code))
                .findFirst();
    }

    static ColorScheme.Value scheme(VaadinRequest request) {
        return cookie(request, SCHEME)
                .map(chosen -> chosen.equals("dark") ? ColorScheme.Value.DARK : ColorScheme.Value.LIGHT)
                .orElse(ColorScheme.Value.SYSTEM);
    }

    static void choose(UI ui, Locale language) {
        keep(LANGUAGE, language.getLanguage());
        ui.getSession().setLocale(language); // reaches all pages of this browser, and what they hold stays
        speak(ui, language);
    }

    static void choose(UI ui, ColorScheme.Value scheme) {
        keep(SCHEME, scheme == ColorScheme.Value.DARK ? "dark" : "light");
        ui.getPage().setColorScheme(scheme);
    }

    /** Tells the browser, and by it a screen reader, which language the page is in. */
    static void speak(UI ui, Locale language) {
        ui.getPage().executeJs("document.documentElement.lang = $0", language.getLanguage());
    }

    private static Optional<String> cookie(VaadinRequest request, String name) {
        return Optional.ofNullable(request.getCookies())
                .flatMap(cookies -> Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst());
    }

    private static void keep(String name, String value) {
        var response = VaadinResponse.getCurrent();
        if (response == null) {
            return;
        }
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
