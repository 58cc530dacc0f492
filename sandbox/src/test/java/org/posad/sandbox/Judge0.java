package org.posad.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the running service, as anybody might write one. */
final class Judge0 {

    static final int BASH = 46;
    static final int C = 50;
    static final int CPP = 54;
    static final int JAVA = 62;
    static final int JAVASCRIPT = 63;
    static final int PYTHON = 71;
    static final int SQL = 82;
    static final int MULTI_FILE = 89;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;
    private final String address;

    Judge0(int port) {
        this.port = port;
        this.address = "http://127.0.0.1:" + port;
    }

    record Answer(int code, JsonNode body) {
        String text(String field) {
            return body.path(field).asString("");
        }

        /** The number of the status. */
        int status() {
            return body.path("status").path("id").asInt();
        }
    }

    int port() {
        return port;
    }

    Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).build());
    }

    /** A request with further headers; name and value by turns. */
    Answer ask(String method, String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address + path)).method(method, BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    Answer post(String path, Object body) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body instanceof String text ? text : MAPPER.writeValueAsString(body)))
                .build());
    }

    /** Runs the program and waits; the answer has all fields. */
    Answer run(int language, String source, Map<String, ?> more) {
        var submission = new HashMap<String, Object>(more);
        submission.put("language_id", language);
        submission.put("source_code", source);
        return post("/submissions?wait=true&fields=*", submission);
    }

    Answer run(int language, String source) {
        return run(language, source, Map.of());
    }

    /** Asks until the submission is finished; the answer has all fields. */
    Answer await(String token) {
        String path = "/submissions/" + token;
        while (get(path + "?fields=status").status() < 3) {
            LockSupport.parkNanos(50_000_000);
        }
        return get(path + "?fields=*");
    }

    private Answer send(HttpRequest request) {
        try {
            var response = http.send(request, BodyHandlers.ofString());
            String body = response.body();
            boolean json =
                    response.headers().firstValue("Content-Type").orElse("").contains("json");
            return new Answer(
                    response.statusCode(),
                    json ? MAPPER.readTree(body) : MAPPER.getNodeFactory().stringNode(body));
        } catch (IOException e) {
            throw new IllegalStateException("The service does not answer", e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
