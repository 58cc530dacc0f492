package org.posad.certification;

import java.security.SecureRandom;
import java.util.Base64;

/** A secret that opens something: 192 random bits, in letters that may stand in an address. */
final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    private Secret() {}

    static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
