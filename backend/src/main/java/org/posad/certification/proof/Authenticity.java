package org.posad.certification.proof;

import java.time.Instant;

/** Whether a document is what its issuer has signed. */
public sealed interface Authenticity {

    /** @param method the verification method whose key has signed it */
    record Genuine(String method, Instant signedAt) implements Authenticity {}

    /** @param why for logs and tests; people are told only that it is not genuine */
    record NotGenuine(String why) implements Authenticity {}
}
