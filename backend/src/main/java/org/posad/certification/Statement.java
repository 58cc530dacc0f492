package org.posad.certification;

import java.time.Instant;

/**
 * What a certificate says, read from its signed file and from the evidence that the file names.
 *
 * @param earnedAt when the course's criteria were met
 */
public record Statement(
        CertificateId id, String holder, Issuer issuer, Instant earnedAt, Instant issuedAt, EvidenceReport evidence) {

    /**
     * @param did {@code did:web:…}
     * @param key the verification method that has signed
     */
    public record Issuer(String name, String did, String key) {}
}
