package org.posad.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;

/**
 * Counted things in words: {@code 1 lesson, 2 lessons}, {@code 1 урок, 2 урока, 5 уроков}. The forms are CLDR's
 * categories for whole numbers (Unicode TR 35, "Language Plural Rules"); each is a key of its own: {@code lessons.few}.
 */
public final class Plural {

    private Plural() {}

    public static String of(Component where, String key, int count) {
        return where.getTranslation(
                key + "." + category(where.getUI().map(ui -> ui.getLocale()).orElse(Locale.ENGLISH), count), count);
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
