package org.posad.certification;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.PublicKey;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.posad.certification.proof.Authenticity;
import org.posad.certification.proof.DataIntegrity;
import org.springframework.stereotype.Component;

/** Checks an Open Badge of another issuer as its standards say: signature, dates, status list. */
@Component
class ForeignCheck {

    private static final Set<JsonValue> KNOWN = Set.copyOf(OpenBadge.contexts().build());
    private static final int LONGEST_LIST = 4_000_000;

    private final ForeignIssuers issuers;
    private final DataIntegrity proofs;
    private final Clock clock;

    ForeignCheck(ForeignIssuers issuers, DataIntegrity proofs, Clock clock) {
        this.issuers = issuers;
        this.proofs = proofs;
        this.clock = clock;
    }

    ForeignStanding standing(String issuer, JsonObject signed) {
        if (!issuers.mayBeAsked(issuer) || !KNOWN.containsAll(contexts(signed))) {
            return ForeignStanding.NOT_CHECKED;
        }
        try {
            return isGenuine(issuer, signed) ? dated(issuer, signed) : ForeignStanding.BROKEN;
        } catch (ClassCastException | NullPointerException | DateTimeException | IllegalArgumentException _) {
            return ForeignStanding.BROKEN; // signed or not, it is not of the shape that the standard prescribes
        }
    }

    private static List<JsonValue> contexts(JsonObject signed) {
        return signed.get("@context") instanceof JsonArray contexts ? contexts : List.of();
    }

    private boolean isGenuine(String issuer, JsonObject signed) {
        return proofs.check(signed, method -> key(issuer, method)) instanceof Authenticity.Genuine;
    }

    private Optional<PublicKey> key(String issuer, String method) {
        return issuers.key(issuer, method);
    }

    private ForeignStanding dated(String issuer, JsonObject signed) {
        var now = clock.instant();
        if (time(signed, "validFrom").filter(now::isBefore).isPresent()) {
            return ForeignStanding.NOT_YET_VALID;
        }
        if (time(signed, "validUntil").filter(now::isAfter).isPresent()) {
            return ForeignStanding.EXPIRED;
        }
        return signed.containsKey("credentialStatus")
                ? listed(issuer, signed.getJsonObject("credentialStatus"))
                : ForeignStanding.VALID;
    }

    private ForeignStanding listed(String issuer, JsonObject entry) {
        var address = entry.getString("statusListCredential", "");
        return issuers.document(issuer, address)
                .filter(list -> list.getString("id", "").equals(address))
                .filter(list -> isGenuine(issuer, list))
                .filter(list -> time(list, "validUntil")
                        .filter(clock.instant()::isAfter)
                        .isEmpty())
                .map(list -> isSet(list, Integer.parseInt(entry.getString("statusListIndex")))
                        ? ForeignStanding.REVOKED
                        : ForeignStanding.VALID)
                .orElse(ForeignStanding.VALID_AS_SIGNED);
    }

    private static boolean isSet(JsonObject list, int index) {
        var packed =
                list.getJsonObject("credentialSubject").getString("encodedList").substring(1);
        try (var gzip = new GZIPInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(packed)))) {
            var bits = gzip.readNBytes(LONGEST_LIST);
            return (bits[index / Byte.SIZE] & 0x80 >> index % Byte.SIZE) != 0;
        } catch (IOException | IllegalArgumentException | ArrayIndexOutOfBoundsException _) {
            return true; // who cannot say that it counts does not get the benefit of the doubt
        }
    }

    private static Optional<Instant> time(JsonObject document, String name) {
        return Optional.ofNullable(document.getString(name, null)).map(Instant::parse);
    }
}
