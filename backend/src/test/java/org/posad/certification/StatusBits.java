package org.posad.certification;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.BitSet;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/** Reads a status list as a stranger does. */
final class StatusBits {

    private StatusBits() {}

    static BitSet of(JsonObject list) {
        var bytes = bytes(list);
        return IntStream.range(0, bytes.length * 8)
                .filter(bit -> (bytes[bit / 8] & (0b1000_0000 >> bit % 8)) != 0)
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    static byte[] bytes(JsonObject list) {
        var encoded = list.getJsonObject("credentialSubject").getString("encodedList");
        if (!encoded.startsWith("u")) {
            throw new IllegalArgumentException("Not multibase of base64url");
        }
        try (var gzip = new GZIPInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(encoded.substring(1))))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
