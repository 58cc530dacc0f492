package org.posad.certification;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.BitSet;
import java.util.zip.GZIPOutputStream;

/** A status list as W3C Bitstring Status List v1.0 writes it, before it is signed. */
final class StatusListCredential {

    /** Short enough for a revocation to be seen by those who keep copies, long enough to survive a bad week of ours. */
    private static final Duration VALID = Duration.ofDays(7);

    private StatusListCredential() {}

    static JsonObject of(PublicAddress address, int list, BitSet revoked, Instant now) {
        var from = now.truncatedTo(ChronoUnit.SECONDS);
        var id = address.statusList(list);
        return Json.createObjectBuilder()
                .add("@context", Json.createArrayBuilder().add("https://www.w3.org/ns/credentials/v2"))
                .add("id", id)
                .add(
                        "type",
                        Json.createArrayBuilder().add("VerifiableCredential").add("BitstringStatusListCredential"))
                .add("issuer", address.did())
                .add("validFrom", from.toString())
                .add("validUntil", from.plus(VALID).toString())
                .add(
                        "credentialSubject",
                        Json.createObjectBuilder()
                                .add("id", id + "#list")
                                .add("type", "BitstringStatusList")
                                .add("statusPurpose", "revocation")
                                .add("encodedList", encode(revoked)))
                .build();
    }

    /** Multibase {@code u} of the gzipped bits; bit 0 is the highest of byte 0. */
    private static String encode(BitSet revoked) {
        var bytes = new byte[StatusLists.LENGTH / Byte.SIZE];
        revoked.stream().forEach(bit -> bytes[bit / Byte.SIZE] |= (byte) (0x80 >> bit % Byte.SIZE));
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }
}
