package org.posad.certification;

/** Why a certificate is no longer valid, as coarse as the public may know it. */
public enum RevocationReason {
    ISSUED_IN_ERROR,
    /** The work was not the holder's own. */
    RULES_BROKEN,
    AT_HOLDERS_REQUEST
}
