package org.posad.accounts;

import java.util.Optional;

/**
 * A password as typed. Length is all that is asked (NIST SP 800-63B, 3.1.1.2); the upper bound keeps hashing cheap.
 */
public record Password(String value) {

    public static final int SHORTEST = 8;
    public static final int LONGEST = 200;

    public Password {
        if (value.length() < SHORTEST || value.length() > LONGEST) {
            throw new IllegalArgumentException("A password has %d to %d characters".formatted(SHORTEST, LONGEST));
        }
    }

    /** The password that somebody chose, if it will do. */
    public static Optional<Password> parse(String typed) {
        return typed.length() < SHORTEST || typed.length() > LONGEST
                ? Optional.empty()
                : Optional.of(new Password(typed));
    }

    /** Keeps it out of logs. */
    @Override
    public String toString() {
        return "Password[…]";
    }
}
