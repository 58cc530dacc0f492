package org.posad.discussion;

import java.util.Optional;

/** Why something is hidden, for its author to read: a line of 1 to {@value #LONGEST} characters. */
public record Reason(String value) {

    public static final int LONGEST = 300;

    public Reason {
        value = value.strip();
        if (value.isEmpty() || value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("No reason");
        }
    }

    /** The reason that somebody typed, if it is one. */
    public static Optional<Reason> parse(String typed) {
        try {
            return Optional.of(new Reason(typed));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
