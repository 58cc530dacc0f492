package org.posad.sandbox.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Secret words, any of which a client may show. */
record Words(List<byte[]> words) {

    /** Reads them from the configuration, where blanks separate them. */
    static Words of(String configured) {
        return new Words(Arrays.stream(configured.split(" ", -1))
                .filter(word -> !word.isBlank())
                .map(word -> word.getBytes(StandardCharsets.UTF_8))
                .toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Compares with every word, in a time that does not tell how much was right. */
    boolean contains(@Nullable String shown) {
        if (shown == null) {
            return false;
        }
        byte[] bytes = shown.getBytes(StandardCharsets.UTF_8);
        return words.stream().filter(word -> MessageDigest.isEqual(word, bytes)).count() > 0;
    }
}
