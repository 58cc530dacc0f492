package org.posad.mail;

import java.net.URI;
import java.util.Optional;
import org.posad.accounts.EmailAddress;

/**
 * An e-mail of ours: plain text.
 *
 * @param unsubscribe where mail programs end letters of this kind for their reader, if they can be ended
 */
public record Letter(EmailAddress to, String subject, String text, Optional<URI> unsubscribe) {

    public Letter(EmailAddress to, String subject, String text) {
        this(to, subject, text, Optional.empty());
    }

    /** The same letter, one of a kind that can be ended there. */
    public Letter endedBy(URI address) {
        return new Letter(to, subject, text, Optional.of(address));
    }
}
