package org.posad.accounts;

import java.time.Duration;
import java.util.Set;

/**
 * A token that somebody wants.
 *
 * @param name what it is for, in words of their own; 1 to {@value #LONGEST_NAME} characters
 * @param scopes at least one
 */
public record NewToken(String name, Set<TokenScope> scopes) {

    public static final int LONGEST_NAME = 60;
    /** How long every token is good for. */
    public static final Duration VALID = Duration.ofDays(365);

    public NewToken {
        name = name.strip();
        scopes = Set.copyOf(scopes);
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A token's name has 1 to %d characters".formatted(LONGEST_NAME));
        }
        if (scopes.isEmpty()) {
            throw new IllegalArgumentException("A token allows something");
        }
    }
}
