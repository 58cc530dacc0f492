package org.posad.certification.proof;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** Ed25519 public keys as Multikey writes them (W3C Controlled Identifiers 1.0, 2.2.2): {@code z6Mk…}. */
public final class PublicKeys {

    private static final byte[] ED25519 = {(byte) 0xed, 0x01};
    private static final int LENGTH = 32;
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private PublicKeys() {}

    /** @param raw the 32 bytes of RFC 8032 */
    public static String multibase(byte[] raw) {
        if (raw.length != LENGTH) {
            throw new IllegalArgumentException("An Ed25519 key has 32 bytes");
        }
        return "z" + Base58.encode(join(ED25519, raw));
    }

    /** @throws IllegalArgumentException if it is not an Ed25519 key */
    public static PublicKey parse(String multibase) {
        if (!multibase.startsWith("z")) {
            throw new IllegalArgumentException("Not multibase of Base58");
        }
        var bytes = Base58.decode(multibase.substring(1));
        if (bytes.length != ED25519.length + LENGTH || !Arrays.equals(bytes, 0, 2, ED25519, 0, 2)) {
            throw new IllegalArgumentException("Not an Ed25519 key");
        }
        try {
            var encoded = join(X509, Arrays.copyOfRange(bytes, ED25519.length, bytes.length));
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Not an Ed25519 key", e);
        }
    }

    static byte[] join(byte[] head, byte[] tail) {
        var both = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, both, head.length, tail.length);
        return both;
    }
}
