package org.posad.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Optional;

/**
 * Counted things in words: {@code 1 lesson, 2 lessons}, {@code 1 урок, 2 урока, 5 уроков}. The forms are CLDR's
 * categories for whole numbers (Unicode TR 35, "Language Plural Rules"); each is a key of its own: {@code lessons.few}.
 */
public final class Plural {

    private Plural() {}

    public static String of(Component where, String key, int count) {
        // a component that is still being made is in no page yet; the page that makes it is at hand
        var locale = where.getUI()
                .or(() -> Optional.ofNullable(UI.getCurrent()))
                .map(UI::getLocale)
                .orElse(Locale.ENGLISH);
        return where.getTranslation(key + "." + category(locale, count), count);
    }

    static String category(Locale locale, int count) {
        if (!locale.getLanguage().equals("ru")) {
            return count == 1 ? "one" : "other";
        }
        var ones = count % 10;
        var teen = count / 10 % 10 == 1;
        if (ones == 1 && !teen) {
            return "one";
        }
        return ones >= 2 && ones <= 4 && !teen ? "few" : "many";
    }
}
