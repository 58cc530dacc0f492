package org.posad.certification;

import java.util.Optional;

/**
 * One of many certificates to be looked up.
 *
 * @param asked a code or a link, as it was typed; no link is followed
 * @param expectedName whose it is said to be
 */
public record BulkQuestion(String asked, Optional<String> expectedName) {

    Optional<CertificateId> certificate() {
        return CertificateId.parseLink(asked);
    }
}
