package org.posad.assessment.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service that speaks the contract, runs {@link FakeProgram}s, and fails in every way that was ever seen. */
public final class FakeSandbox implements AutoCloseable {

    public static final String TOKEN = "let-me-in";
    /** A program that the service refuses to take, as if we had sent it wrongly. */
    public static final String POISON = "poison";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, JsonNode> runs = new ConcurrentHashMap<>();
    private final List<String> sources = new CopyOnWriteArrayList<>();
    private final AtomicInteger requestsToRefuse = new AtomicInteger();
    private final AtomicInteger runsToFail = new AtomicInteger();
    private final AtomicInteger answersToCut = new AtomicInteger();
    private final AtomicInteger largestBatch = new AtomicInteger();
    private volatile int refusal = 503;
    private volatile boolean holding;
    private @Nullable HttpServer server;
    private int port;

    public FakeSandbox() {
        start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public void start() {
        try {
            var started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            started.createContext("/", this::answer);
            started.start();
            port = started.getAddress().getPort();
            server = started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gone: connections are refused, and what it knew is forgotten. */
    @Override
    public void close() {
        if (server != null) {
            server.stop(0);
        }
        runs.clear();
    }

    /** Answers the next requests with that status and nothing else. */
    public void refuse(int requests, int status) {
        refusal = status;
        requestsToRefuse.set(requests);
    }

    /** Ends the next runs with status 13. */
    public void failRuns(int many) {
        runsToFail.set(many);
    }

    /** Breaks the next answers off in the middle. */
    public void cutAnswers(int many) {
        answersToCut.set(many);
    }

    /** A restart that nobody noticed. */
    public void forgetRuns() {
        runs.clear();
    }

    /** Runs stay in process until let go. */
    public void hold(boolean hold) {
        holding = hold;
    }

    /** As if nothing had happened. */
    public void recover() {
        hold(false);
        refuse(0, 503);
        failRuns(0);
        cutAnswers(0);
    }

    /** The sources of all runs, as they came: Base64 of a text or of a zip. */
    public List<String> sources() {
        return sources;
    }

    public int largestBatch() {
        return largestBatch.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!TOKEN.equals(exchange.getRequestHeaders().getFirst("X-Auth-Token"))) {
                exchange.sendResponseHeaders(401, -1);
            } else if (requestsToRefuse.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
                exchange.sendResponseHeaders(refusal, -1);
            } else {
                serve(exchange);
            }
        }
    }

    private void serve(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (path.equals("/languages")) {
            send(exchange, 200, List.of(Map.of("id", 71, "name", "Python (3.8.1)")));
        } else if (exchange.getRequestMethod().equals("POST")) {
            var submissions = JSON.readTree(exchange.getRequestBody()).get("submissions");
            if (FakeProgram.of(submissions.get(0)).source().equals(POISON)) {
                send(exchange, 422, List.of(Map.of("language_id", List.of("can't be blank"))));
            } else {
                send(exchange, 201, take(submissions));
            }
        } else {
            var query = URLDecoder.decode(exchange.getRequestURI().getQuery(), StandardCharsets.UTF_8);
            var tokens = query.replaceFirst(".*tokens=([^&]*).*", "$1");
            send(exchange, 200, Map.of("submissions", report(tokens.split(",", -1))));
        }
    }

    private List<Map<String, String>> take(JsonNode submissions) {
        largestBatch.accumulateAndGet(submissions.size(), Math::max);
        var tokens = new ArrayList<Map<String, String>>();
        for (var submission : submissions) {
            var token = UUID.randomUUID().toString();
            runs.put(token, submission);
            sources.add(submission
                    .path(submission.has("source_code") ? "source_code" : "additional_files")
                    .asString());
            tokens.add(Map.of("token", token));
        }
        return tokens;
    }

    private List<@Nullable Map<String, Object>> report(String[] tokens) {
        return new ArrayList<>(Arrays.stream(tokens).map(this::reportOf).toList());
    }

    private Map<String, Object> reportOf(String token) {
        var taken = runs.get(token);
        if (taken == null) {
            return Map.of();
        }
        if (holding) {
            return Map.of("status", Map.of("id", 2, "description", "Processing"));
        }
        if (runsToFail.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
            return Map.of("status", Map.of("id", 13, "description", "Internal Error"));
        }
        return FakeProgram.of(taken).reply();
    }

    private void send(HttpExchange exchange, int status, Object body) throws IOException {
        var bytes = JSON.writeValueAsBytes(withNulls(body));
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        // those to questions only: a run that was taken and not heard of is another fault
        if (exchange.getRequestMethod().equals("GET") && answersToCut.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
            bytes = Arrays.copyOf(bytes, bytes.length / 2);
        }
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** Unknown tokens are null on the wire; collections of Java do not like that. */
    private static Object withNulls(Object body) {
        if (!(body instanceof Map<?, ?> map) || !(map.get("submissions") instanceof List<?> list)) {
            return body;
        }
        var replies = new ArrayList<@Nullable Object>();
        list.forEach(reply -> replies.add(Objects.equals(reply, Map.of()) ? null : reply));
        return new LinkedHashMap<>(Map.of("submissions", replies));
    }
}
