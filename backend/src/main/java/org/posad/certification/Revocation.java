package org.posad.certification;

import java.time.Instant;

/** What came of revoking a certificate. */
public sealed interface Revocation {

    record Revoked(Instant at) implements Revocation {}

    /** It was so before, and stays as it was. */
    record AlreadyRevoked(Instant at, RevocationReason reason) implements Revocation {}

    record NoSuchCertificate() implements Revocation {}

    /** Only administrators may. */
    record NotPermitted() implements Revocation {}
}
