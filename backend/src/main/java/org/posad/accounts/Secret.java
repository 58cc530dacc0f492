package org.posad.accounts;

import java.security.SecureRandom;
import java.util.Base64;

/** Secrets that open something, in letters that may stand in an address. */
public final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    private Secret() {}

    /** 192 random bits: for most uses. */
    public static String random() {
        return random(BYTES);
    }

    /** @param bytes of randomness; four letters carry three */
    public static String random(int bytes) {
        var secret = new byte[bytes];
        RANDOM.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }
}
