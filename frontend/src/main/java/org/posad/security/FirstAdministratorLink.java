package org.posad.security;

import java.io.PrintStream;
import org.posad.accounts.FirstAdministrator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Prints the one-time link by which an installation gets its first administrator: on the terminal only, because logs are
 * kept and read by others. On one's own machine there are demo accounts instead.
 */
@Component
@Profile("!local")
class FirstAdministratorLink {

    private static final PrintStream TERMINAL = System.out;

    private final FirstAdministrator firstAdministrator;
    private final String publicUrl;

    FirstAdministratorLink(FirstAdministrator firstAdministrator, @Value("${posad.public-url}") String publicUrl) {
        this.firstAdministrator = firstAdministrator;
        this.publicUrl = publicUrl;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        firstAdministrator
                .newLink()
                .ifPresent(token -> TERMINAL.printf(
                        "%nThis installation has no administrator. Whoever opens this link within a day becomes it:%n%s/setup/%s%n%n",
                        publicUrl, token));
    }
}
