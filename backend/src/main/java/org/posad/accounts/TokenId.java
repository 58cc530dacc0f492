package org.posad.accounts;

import java.io.Serializable;
import java.util.UUID;

/** Names an access token. Whoever knows it cannot use the token. */
public record TokenId(UUID id) implements Serializable {

    @Override
    public String toString() {
        return id.toString();
    }
}
