package org.posad.certification;

import java.time.Instant;
import java.util.Optional;

/** What a stranger is told of a certificate. Where there is a statement, its signature holds. */
public sealed interface CheckResult {

    /** It counts. */
    record Valid(Statement statement) implements CheckResult {}

    /** It counts no more. */
    record Revoked(Statement statement, Instant at, RevocationReason reason) implements CheckResult {}

    /**
     * Another certificate has taken its place.
     *
     * @param by none, where that one is not public
     */
    record Replaced(Statement statement, Instant at, Optional<CertificateId> by) implements CheckResult {}

    /** It counted for as long as its course says that such knowledge keeps. */
    record Expired(Statement statement, Instant since) implements CheckResult {}

    /** It counts from a later day on. */
    record NotYetValid(Statement statement, Instant from) implements CheckResult {}

    /** There is one, but our own copy is not what was signed, or its key is no longer to be believed. */
    record NotGenuine(CertificateId id) implements CheckResult {}

    /** There is none of that name, or none that the public may know of. */
    record Unknown() implements CheckResult {}
}
