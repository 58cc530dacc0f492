package org.posad.assessment.judging;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.Blake2sDigest;

/** Known to us and to the runner of one examination: what it signs, nobody else in its box can have written. */
record Key(String hex) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    static Key random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Key(HexFormat.of().formatHex(bytes));
    }

    /** Keyed BLAKE2s-256 (RFC 7693) in lower-case hex: Python has it without a library. */
    String sign(String text) {
        var digest = new Blake2sDigest(HexFormat.of().parseHex(hex));
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(bytes, 0, bytes.length);
        var signature = new byte[digest.getDigestSize()];
        digest.doFinal(signature, 0);
        return HexFormat.of().formatHex(signature);
    }

    /** Keeps it out of logs. */
    @Override
    public String toString() {
        return "Key[…]";
    }
}
