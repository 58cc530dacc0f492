package org.posad.certification.proof;

import java.security.PrivateKey;

/**
 * What signs, and the name under which the public half is found.
 *
 * @param method the verification method's DID URL: {@code did:web:host#key-2026-11}
 */
public record SigningKey(String method, PrivateKey key) {

    @Override
    public String toString() {
        return method;
    }
}
