package org.posad.certification;

import java.util.List;

/** Why a certificate is no longer valid, as coarse as the public may know it. */
public enum RevocationReason {
    ISSUED_IN_ERROR,
    /** The work was not the holder's own. */
    RULES_BROKEN,
    AT_HOLDERS_REQUEST,
    /** Another one has taken its place; nobody chooses this, it comes with the other. */
    REPLACED;

    /** Those that a person may give. */
    public static List<RevocationReason> choices() {
        return List.of(ISSUED_IN_ERROR, RULES_BROKEN, AT_HOLDERS_REQUEST);
    }
}
