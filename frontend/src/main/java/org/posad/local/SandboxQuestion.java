package org.posad.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Asks a sandbox whether it can keep programs apart on this machine; one that cannot runs none. */
record SandboxQuestion(String url, String token) {

    private static final int TRIES = 120;
    private static final Duration PAUSE = Duration.ofMillis(500);

    /** What is in the way, with the remedy, in the sandbox's words; nothing if it is fine or does not answer. */
    Optional<String> obstacle() throws InterruptedException {
        for (var attempt = 0; attempt < TRIES; attempt++) {
            try {
                return obstacle(ask());
            } catch (IOException | JacksonException _) {
                Thread.sleep(PAUSE); // not up yet
            }
        }
        return Optional.empty();
    }

    private static Optional<String> obstacle(String systemInfo) {
        var info = JsonMapper.shared().readTree(systemInfo);
        return info.path("Isolation").asString("").startsWith("none")
                ? Optional.of(info.path("Missing").asString(""))
                : Optional.empty();
    }

    private String ask() throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var question = HttpRequest.newBuilder(URI.create(url + "/system_info"))
                    .header("X-Auth-Token", token)
                    .build();
            return http.send(question, HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
