package org.posad.accounts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A token as its owner sees it afterwards: the secret itself is nowhere any more.
 *
 * @param name what it is for, in its owner's words
 * @param lastUsed in UTC; null if it never was
 */
public record AccessToken(
        TokenId id,
        String name,
        Set<TokenScope> scopes,
        Instant madeAt,
        Instant validUntil,
        @Nullable LocalDate lastUsed) {}
