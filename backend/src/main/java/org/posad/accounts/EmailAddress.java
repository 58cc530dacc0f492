package org.posad.accounts;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address, in lower case: two people never differ by case alone.
 *
 * <p>The shape is that of HTML's {@code input type=email}, with a dot in the domain. Whether anybody reads mail there
 * is another question.
 */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern SHAPE =
            Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@" + LABEL + "(?:\\." + LABEL + ")+");

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    /** The address that somebody typed, if it is one. */
    public static Optional<EmailAddress> parse(String typed) {
        try {
            return typed.length() > 2 * LONGEST ? Optional.empty() : Optional.of(new EmailAddress(typed));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
