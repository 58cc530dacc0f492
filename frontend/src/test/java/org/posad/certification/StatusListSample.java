package org.posad.certification;

import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Instant;
import java.util.BitSet;
import java.util.Random;

/** The worst status list to sign: as many entries as it holds, half of them revoked, in no order that packing could use. */
public final class StatusListSample {

    private StatusListSample() {}

    public static int entries() {
        return StatusLists.LENGTH;
    }

    public static JsonObject unsigned() {
        var revoked = new BitSet(StatusLists.LENGTH);
        var random = new Random(1);
        for (var bit = 0; bit < StatusLists.LENGTH; bit++) {
            revoked.set(bit, random.nextBoolean());
        }
        var address = new PublicAddress(URI.create("https://learn.example.org"));
        return StatusListCredential.of(address, 1, revoked, Instant.now());
    }
}
