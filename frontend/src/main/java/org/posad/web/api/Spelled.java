package org.posad.web.api;

import java.util.Locale;

/** Names of the platform's own as the API spells them: {@code does-not-compile}. */
final class Spelled {

    private Spelled() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
