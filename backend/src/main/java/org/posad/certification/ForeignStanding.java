package org.posad.certification;

/** How somebody else's certificate stands, as far as we could check it. */
public enum ForeignStanding {
    /** Its signature holds, its dates are good, and its issuer's list does not say that it is revoked. */
    VALID,
    /** The same, but whether it is revoked could not be asked. */
    VALID_AS_SIGNED,
    REVOKED,
    EXPIRED,
    NOT_YET_VALID,
    /** It is not what that issuer has signed. */
    BROKEN,
    /** We ask only issuers that the operator trusts, and know only the vocabularies of Open Badges 3.0. */
    NOT_CHECKED
}
