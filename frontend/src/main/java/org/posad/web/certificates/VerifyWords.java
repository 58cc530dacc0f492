package org.posad.web.certificates;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The page's own words. Templates ask {@code words.of('key')}. */
public record VerifyWords(ResourceBundle bundle) {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    static VerifyWords in(Locale language) {
        return new VerifyWords(ResourceBundle.getBundle("verify-page", language, NO_FALLBACK));
    }

    public String of(String key) {
        return bundle.getString(key);
    }

    boolean knows(String key) {
        return bundle.containsKey(key);
    }

    public String of(String key, Object argument, Object another) {
        return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(new Object[] {argument, another});
    }
}
