package org.posad.certification;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How a certificate whose signature holds stands today. A withdrawal weighs more than a date. */
@Component
class Standing {

    private final IssuedCertificates issued;
    private final Clock clock;

    Standing(IssuedCertificates issued, Clock clock) {
        this.issued = issued;
        this.clock = clock;
    }

    CheckResult of(Certificate.Issued certificate, Statement statement) {
        return certificate
                .withdrawal()
                .map(withdrawal -> withdrawn(withdrawal, statement))
                .orElseGet(() -> dated(statement, clock.instant()));
    }

    private CheckResult withdrawn(Withdrawal withdrawal, Statement statement) {
        return withdrawal.reason() == RevocationReason.REPLACED
                ? new CheckResult.Replaced(statement, withdrawal.at(), publicOne(withdrawal.replacement()))
                : new CheckResult.Revoked(statement, withdrawal.at(), withdrawal.reason());
    }

    private Optional<CertificateId> publicOne(Optional<CertificateId> other) {
        return other.flatMap(issued::find)
                .filter(certificate -> certificate.disclosure() != Disclosure.NOTHING)
                .map(Certificate.Issued::id);
    }

    private static CheckResult dated(Statement statement, Instant now) {
        if (now.isBefore(statement.issuedAt())) {
            return new CheckResult.NotYetValid(statement, statement.issuedAt());
        }
        return statement
                .validUntil()
                .filter(now::isAfter)
                .<CheckResult>map(end -> new CheckResult.Expired(statement, end))
                .orElseGet(() -> new CheckResult.Valid(statement));
    }
}
