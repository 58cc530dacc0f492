package org.posad.certification;

import java.util.Optional;

/** Why an instructor decided so, in a sentence that everybody who checks the certificate reads. */
public record AwardReason(String text) {

    public static final int SHORTEST = 10;
    public static final int LONGEST = 300;

    public AwardReason {
        text = text.strip().replaceAll("\\s+", " ");
        if (text.length() < SHORTEST || text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A reason has %d to %d characters".formatted(SHORTEST, LONGEST));
        }
    }

    /** The reason that somebody typed, if it will do. */
    public static Optional<AwardReason> parse(String typed) {
        try {
            return typed.length() > 2 * LONGEST ? Optional.empty() : Optional.of(new AwardReason(typed));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
