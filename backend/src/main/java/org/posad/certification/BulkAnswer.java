package org.posad.certification;

import java.time.Instant;
import java.util.Optional;
import org.posad.catalog.Text;

/**
 * How one of many certificates stands. All that is known is empty where it is {@link Standing#UNKNOWN}.
 *
 * @param asked as it was typed
 * @param nameMatch only if a name was expected
 */
public record BulkAnswer(
        String asked,
        Standing standing,
        Optional<CertificateId> certificate,
        Optional<Text> course,
        Optional<Instant> issuedAt,
        Optional<Instant> validUntil,
        Optional<NameMatch> nameMatch) {

    public enum Standing {
        VALID,
        REVOKED,
        REPLACED,
        EXPIRED,
        NOT_YET_VALID,
        /** Its key, or its file, is not to be believed. */
        INVALID,
        UNKNOWN
    }

    public enum NameMatch {
        YES,
        NO,
        NOT_DISCLOSED
    }

    static BulkAnswer unknown(BulkQuestion question) {
        return new BulkAnswer(
                question.asked(),
                Standing.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                question.expectedName().map(_ -> NameMatch.NOT_DISCLOSED));
    }
}
