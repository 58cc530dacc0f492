package org.posad.certification;

/** Why nothing can be signed at the moment. */
public enum KeyProblem {
    NOT_CONFIGURED("posad.certificates.key names no file"),
    NO_FILE("the file of posad.certificates.key is not there"),
    UNREADABLE("the file of posad.certificates.key holds no Ed25519 key in PKCS#8, or may not be read"),
    COMPROMISED("the key of posad.certificates.key has been marked as compromised"),
    RETIRED("the key of posad.certificates.key has been retired");

    private final String explanation;

    KeyProblem(String explanation) {
        this.explanation = explanation;
    }

    /** For logs. */
    String explanation() {
        return explanation;
    }
}
