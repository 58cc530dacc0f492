package org.posad.accounts;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name a person wants to be called by, as it will be printed. Any script; at least one letter; no line breaks, and
 * none of the invisible characters that turn text around or hide it.
 */
public record PersonName(String value) {

    public static final int LONGEST = 100;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}]");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    public PersonName {
        value = BLANKS.matcher(Normalizer.normalize(value, Normalizer.Form.NFC).strip())
                .replaceAll(" ");
        if (value.length() > LONGEST
                || INVISIBLE.matcher(value).find()
                || !LETTER.matcher(value).find()) {
            throw new IllegalArgumentException("Not a name");
        }
    }

    /** The name that somebody typed, if it is one. */
    public static Optional<PersonName> parse(String typed) {
        try {
            return typed.length() > 2 * LONGEST ? Optional.empty() : Optional.of(new PersonName(typed));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
