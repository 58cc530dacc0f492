package org.posad.teaching;

import java.util.Optional;

/** What a group is called: a line of 1 to {@value #LONGEST} characters. */
public record CohortName(String value) {

    public static final int LONGEST = 100;

    public CohortName {
        value = value.strip();
        if (value.isEmpty() || value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("No name of a group");
        }
    }

    /** The name that somebody typed, if it is one. */
    public static Optional<CohortName> parse(String typed) {
        try {
            return Optional.of(new CohortName(typed));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
