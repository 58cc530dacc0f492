package org.posad.sandbox;

import java.io.IOException;
import java.util.stream.Collectors;
import org.posad.sandbox.languages.Language;
import org.posad.sandbox.languages.Languages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says, in one line, that the service is ready and what it can do; and goes when its parent has gone, if so configured. */
@Component
class Announcement {

    private static final Logger log = LoggerFactory.getLogger(Announcement.class);

    private final Settings settings;
    private final Isolation isolation;
    private final Languages languages;

    Announcement(Settings settings, Isolation isolation, Languages languages) {
        this.settings = settings;
        this.isolation = isolation;
        this.languages = languages;
    }

    @EventListener
    void announce(ApplicationReadyEvent ready) {
        if (settings.exitWithParent()) {
            Thread.ofPlatform().daemon().name("parent").start(Announcement::exitAtEndOfInput);
        }
        int port = ready.getApplicationContext() instanceof WebServerApplicationContext context
                        && context.getWebServer() != null
                ? context.getWebServer().getPort()
                : -1;
        isolation.missing().forEach(log::warn);
        Thread.ofVirtual().name("announcement").start(() -> announce(port));
    }

    private void announce(int port) {
        String names = languages.all().stream().map(Language::name).collect(Collectors.joining(", "));
        log.info(
                "Sandbox ready on port {}; isolation: {}; languages: {}",
                port,
                isolation.description(),
                names.isEmpty() ? "none" : names);
    }

    private static void exitAtEndOfInput() {
        try {
            while (System.in.read() >= 0) {
                // nothing is said here; only the end counts
            }
        } catch (IOException e) {
            log.debug("The standard input is gone", e);
        }
        System.exit(0);
    }
}
