package org.posad.terminal;

import java.util.Locale;
import org.posad.words.Phrases;

/** What is said to the person at the terminal, in their language. */
record Words(Locale language) implements Phrases {

    @Override
    public String of(String key, Object... arguments) {
        return Phrases.in(language).of(key, arguments);
    }
}
