package org.posad.sandbox.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service as people start it, and a client of it. */
final class Service implements AutoCloseable {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Pattern READY = Pattern.compile("Sandbox ready on port (\\d+)");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final String address;

    private Service(Process process, String port) {
        this.process = process;
        this.address = "http://127.0.0.1:" + port;
    }

    static Service start(String jar, String... options) throws IOException {
        var command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-jar",
                jar,
                "--server.port=0"));
        command.addAll(List.of(options));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        BufferedReader output = process.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            var ready = READY.matcher(line);
            if (ready.find()) {
                Thread.ofVirtual().start(() -> swallow(output));
                return new Service(process, ready.group(1));
            }
        }
        throw new IllegalStateException("The service did not start");
    }

    /** So that the service never waits for a reader. */
    private static void swallow(BufferedReader output) {
        try (output) {
            while (output.readLine() != null) {
                // nobody wants to know
            }
        } catch (IOException e) {
            // the service has gone
        }
    }

    /** Runs a submission; whatever is not accepted ends the bench. */
    void run(Map<String, Object> submission) throws Exception {
        JsonNode answer = post("/submissions?wait=true", submission);
        if (answer.path("status").path("id").asInt() != 3) {
            throw new IllegalStateException(answer.toString());
        }
    }

    /** Sends a batch and waits for its end. */
    void runAll(List<Map<String, Object>> submissions) throws Exception {
        var tokens = new ArrayList<String>();
        post("/submissions/batch", Map.of("submissions", submissions))
                .forEach(each -> tokens.add(each.path("token").asString()));
        String path = "/submissions/batch?fields=status&tokens=" + String.join(",", tokens);
        while (get(path)
                .path("submissions")
                .valueStream()
                .anyMatch(each -> each.path("status").path("id").asInt() < 3)) {
            Thread.sleep(1);
        }
    }

    JsonNode post(String path, Object body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address + path)).header("Content-Type", "application/json");
        return send(request.POST(BodyPublishers.ofString(MAPPER.writeValueAsString(body)))
                .build());
    }

    JsonNode get(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(address + path)).build());
    }

    /** Until as many JVMs wait as are going to, and nothing runs. */
    void awaitQuiet() throws Exception {
        String before = "";
        for (int same = 0; same < 3; ) {
            Thread.sleep(250);
            String now =
                    get("/system_info").path("JVMs waiting") + get("/workers").toString() + starting();
            same = now.equals(before) ? same + 1 : 0;
            before = now;
        }
    }

    /** JVMs that are being made ready show as processes that use time. */
    private static String starting() {
        long busy = ProcessHandle.allProcesses()
                .filter(each ->
                        each.info().arguments().stream().flatMap(Arrays::stream).anyMatch("--wait"::equals))
                .mapToLong(each ->
                        each.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 50)
                .sum();
        return Long.toString(busy);
    }

    /** Resident memory of the service itself, in MB. */
    double memory() throws IOException {
        try (var lines = Files.lines(Path.of("/proc/%d/status".formatted(process.pid())))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private JsonNode send(HttpRequest request) throws Exception {
        return MAPPER.readTree(http.send(request, BodyHandlers.ofString()).body());
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
