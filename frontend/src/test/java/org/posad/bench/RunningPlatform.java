package org.posad.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A platform started by the launcher, as people start it, on the programs to measure with. */
final class RunningPlatform implements AutoCloseable {

    private static final Path COURSES =
            Path.of("frontend/src/test/bench-courses").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final int port;

    private RunningPlatform(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Returns when the first page has been served. */
    static RunningPlatform start(Path data) throws IOException, InterruptedException {
        return start(data, COURSES);
    }

    /** The same, on other courses. */
    static RunningPlatform start(Path data, Path courses) throws IOException, InterruptedException {
        var port = freePort();
        var builder = new ProcessBuilder(
                        "./posad", "start", "--port", Integer.toString(port), "--data", data.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("POSAD_COURSES", courses.toString());
        var platform = new RunningPlatform(builder.start(), port);
        platform.awaitFirstPage();
        return platform;
    }

    String address(String path) {
        return "http://localhost:%d/%s".formatted(port, path);
    }

    long pid() {
        return process.pid(); // the launcher has become Java by exec
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(1, TimeUnit.MINUTES).join();
    }

    private void awaitFirstPage() throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address(""))).build();
        var end = System.nanoTime() + PATIENCE.toNanos();
        try (var http = HttpClient.newHttpClient()) {
            while (!answers(http, request)) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    throw new IllegalStateException("The platform did not start");
                }
                Thread.sleep(10);
            }
        }
    }

    private static boolean answers(HttpClient http, HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException _) {
            return false; // not yet
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
