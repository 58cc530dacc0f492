package org.posad.sandbox.judge;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.posad.sandbox.box.BoxFile;

/** Names sources together with all that their compilation depends on: equal names mean equal artefacts. SHA-256. */
record SourceDigest(String hex) {

    static SourceDigest of(String toolchain, String command, List<BoxFile> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            add(digest, toolchain.getBytes(StandardCharsets.UTF_8));
            add(digest, command.getBytes(StandardCharsets.UTF_8));
            for (BoxFile file : files) {
                add(digest, file.path().getBytes(StandardCharsets.UTF_8));
                add(digest, file.content().array());
                digest.update((byte) (file.executable() ? 1 : 0));
            }
            return new SourceDigest(HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** With its length first, so that no two lists of parts read the same. */
    private static void add(MessageDigest digest, byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        digest.update(part);
    }
}
