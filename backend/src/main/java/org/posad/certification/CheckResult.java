package org.posad.certification;

import java.time.Instant;

/** What a stranger is told of a certificate. */
public sealed interface CheckResult {

    /** Its signature holds, and it is not revoked. */
    record Valid(Statement statement) implements CheckResult {}

    /** Its signature holds, but it counts no more. */
    record Revoked(Statement statement, Instant at, RevocationReason reason) implements CheckResult {}

    /** There is one, but our own copy is not what was signed, or its key is no longer to be believed. */
    record NotGenuine(CertificateId id) implements CheckResult {}

    /** There is none of that name, or none that the public may know of. */
    record Unknown() implements CheckResult {}
}
