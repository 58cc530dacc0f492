package org.posad.local;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says on the terminal where to go, once the first page has been served. */
@Component
@Profile("local")
class Welcome {

    private static final PrintStream TERMINAL = System.out;

    private int port;

    @EventListener
    void on(WebServerInitializedEvent event) {
        port = event.getWebServer().getPort();
    }

    @EventListener
    void on(ApplicationReadyEvent ready) throws IOException, InterruptedException {
        var address = "http://localhost:" + port;
        askForFirstPage();
        TERMINAL.printf("""

                Posad is at %s
                Demo accounts, password posad: student@example.org, instructor@example.org, admin@example.org
                Started in %.1f s. Ctrl-C ends it; what you did is kept.
                %n""", address, ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0);
    }

    /** The first page is the slowest; let it be ours. */
    private void askForFirstPage() throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var page = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/".formatted(port)))
                    .build();
            http.send(page, HttpResponse.BodyHandlers.discarding());
        }
    }
}
