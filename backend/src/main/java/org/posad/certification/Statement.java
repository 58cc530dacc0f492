package org.posad.certification;

import java.time.Instant;
import java.util.Optional;

/**
 * What a certificate says, read from its signed file and from the evidence that the file names.
 *
 * @param holder empty where the holder does not want to be named
 * @param earnedAt when the course's criteria were met
 */
public record Statement(
        CertificateId id,
        String holder,
        Issuer issuer,
        Instant earnedAt,
        Instant issuedAt,
        Optional<Instant> validUntil,
        EvidenceReport evidence) {

    /**
     * @param did {@code did:web:…}
     * @param key the verification method that has signed
     */
    public record Issuer(String name, String did, String key) {}

    Statement withoutName() {
        return new Statement(id, "", issuer, earnedAt, issuedAt, validUntil, evidence);
    }
}
