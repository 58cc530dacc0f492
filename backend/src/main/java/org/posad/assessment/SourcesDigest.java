package org.posad.assessment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import org.posad.catalog.SourceFile;

/**
 * Names a learner's files by their content: SHA-256 (FIPS 180-4) over, for each file in the order of their names, its
 * name, a line feed, the number of its bytes, a line feed, and its bytes in UTF-8. Whoever holds the files can check it.
 */
final class SourcesDigest {

    private SourcesDigest() {}

    /** Lower-case hex. */
    static String of(SourceCode source) {
        var sha256 = sha256();
        source.files().stream().sorted(Comparator.comparing(SourceFile::name)).forEach(file -> {
            var bytes = file.content().getBytes(StandardCharsets.UTF_8);
            sha256.update((file.name() + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            sha256.update(bytes);
        });
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
