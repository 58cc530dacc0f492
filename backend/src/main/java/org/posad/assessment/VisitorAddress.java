package org.posad.assessment;

import java.net.InetAddress;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where a visitor comes from, as far as fairness needs it: a digest of the address. Of an IPv6 address the first half
 * counts, for the other half is the visitor's to choose.
 */
public record VisitorAddress(String digest) {

    private static final int NETWORK_BYTES = 8;

    /** @param remote as the server sees it; whatever is no address counts as one and the same */
    public static VisitorAddress of(String remote) {
        return new VisitorAddress(sha256(network(remote)));
    }

    private static byte[] network(String literal) {
        try {
            var bytes = InetAddress.ofLiteral(literal).getAddress();
            return bytes.length > NETWORK_BYTES ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes;
        } catch (IllegalArgumentException _) {
            return new byte[0];
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
