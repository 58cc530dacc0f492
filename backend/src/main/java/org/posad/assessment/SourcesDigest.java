package org.posad.assessment;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HexFormat;
import org.posad.catalog.SourceFile;

/**
 * Names a learner's files by their content: SHA-256 over, for each file in the order of their names, its
 * name, a line feed, the number of its bytes, a line feed, and its bytes in UTF-8. Whoever holds the files can check it.
 */
final class SourcesDigest {

    private SourcesDigest() {}

    /** Lower-case hex. */
    static String of(SourceCode source) {
        var sha256 = Sha256.begin();
        source.files().stream().sorted(Comparator.comparing(SourceFile::name)).forEach(file -> {
            var bytes = file.content().getBytes(StandardCharsets.UTF_8);
            sha256.update((file.name() + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            sha256.update(bytes);
        });
        return HexFormat.of().formatHex(sha256.digest());
    }
}
