package org.posad.certification;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.posad.catalog.Course;

/**
 * All that is needed to write a certificate.
 *
 * @param holder the name to print
 * @param language that the signed texts are written in
 * @param now when it is issued, to the second
 */
record Draft(
        Certificate.Order order, Course course, String holder, Locale language, EvidenceReport evidence, Instant now) {

    /** Counted from the day it is issued, where the course says that its knowledge ages. */
    Optional<Instant> validUntil() {
        return Optional.ofNullable(course.certificate().validMonths())
                .map(months -> now.atZone(ZoneOffset.UTC).plusMonths(months).toInstant());
    }
}
