package org.posad.certification;

import java.time.Instant;
import java.util.Optional;
import org.posad.catalog.CourseId;
import org.posad.catalog.Text;

/**
 * A certificate as its holder's list shows it.
 *
 * @param validUntil none, where it does not expire
 * @param withdrawn why it counts no more
 */
public record CertificateSummary(
        CertificateId id,
        CourseId course,
        Text courseTitle,
        String holderName,
        Instant issuedAt,
        Optional<Instant> validUntil,
        Optional<RevocationReason> withdrawn,
        Disclosure disclosure) {}
