package org.posad.certification;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** Names bytes by their content. */
final class Digests {

    private Digests() {}

    /** Lower-case hex. */
    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest("SHA-256", bytes));
    }

    /** Of a secret that is to be recognized but not kept: lower-case hex. */
    static String ofSecret(String secret) {
        return sha256(secret.getBytes(StandardCharsets.UTF_8));
    }

    /** As W3C Subresource Integrity writes it: {@code sha384-…}. */
    static String integrity(byte[] bytes) {
        return "sha384-" + Base64.getEncoder().encodeToString(digest("SHA-384", bytes));
    }

    private static byte[] digest(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has " + algorithm, e);
        }
    }
}
