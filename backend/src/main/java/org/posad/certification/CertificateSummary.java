package org.posad.certification;

import java.time.Instant;
import org.posad.catalog.CourseId;
import org.posad.catalog.Text;

/** A certificate as its holder's list shows it. */
public record CertificateSummary(
        CertificateId id, CourseId course, Text courseTitle, String holderName, Instant issuedAt, boolean revoked) {}
