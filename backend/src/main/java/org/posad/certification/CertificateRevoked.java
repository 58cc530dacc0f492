package org.posad.certification;

import org.posad.accounts.LearnerId;

/** A certificate is no longer valid, for good. */
public record CertificateRevoked(CertificateId certificate, LearnerId learner, RevocationReason reason) {}
