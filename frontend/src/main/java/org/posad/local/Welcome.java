package org.posad.local;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says on the terminal where to go, once the first page has been served. */
@Component
@Profile("local")
class Welcome {

    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);
    private static final PrintStream TERMINAL = System.out;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ListeningAddress address;
    private int port;

    Welcome(@Value("${server.address}") String address) {
        this.address = new ListeningAddress(address);
    }

    @EventListener
    void on(WebServerInitializedEvent event) {
        port = event.getWebServer().getPort();
    }

    @EventListener
    void on(ApplicationReadyEvent ready) throws InterruptedException {
        askForFirstPage();
        TERMINAL.printf(
                """

                Posad is at %s
                Demo accounts, password posad: student@example.org, instructor@example.org, admin@example.org
                Started in %.1f s. Ctrl-C ends it; what you did is kept.
                """, address.url(port), ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0);
        if (!address.isLoopback()) {
            TERMINAL.println("Others on the network reach it too, and may sign in with the demo accounts.");
        }
        TERMINAL.println();
    }

    /** The first page is the slowest; let it be ours. */
    private void askForFirstPage() throws InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var page = HttpRequest.newBuilder(URI.create(address.url(port)))
                    .timeout(PATIENCE)
                    .build();
            http.send(page, HttpResponse.BodyHandlers.discarding());
        } catch (IOException e) {
            LOG.warn("The first page could not be asked for", e);
        }
    }
}
