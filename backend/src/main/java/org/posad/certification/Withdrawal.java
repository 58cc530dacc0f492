package org.posad.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a certificate counts no more.
 *
 * @param replacedBy code of the one that has taken its place
 */
@Embeddable
record Withdrawal(
        @Column(name = "revoked_at") Instant at,

        @Column(name = "revocation_reason") @Enumerated(EnumType.STRING)
        RevocationReason reason,

        @Column(name = "revoked_by") @Nullable UUID by,
        @Nullable String replacedBy) {

    Optional<CertificateId> replacement() {
        return Optional.ofNullable(replacedBy).map(CertificateId::new);
    }
}
