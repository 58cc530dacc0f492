package org.posad.gate;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.posad.assessment.SandboxOptions;

/** A sandbox for nobody else, on a free port. It ends with this JVM at the latest. */
public final class OwnSandbox implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("Sandbox ready on port (\\d+)");

    private final Process process;
    private final URI address;
    private final String token;

    private OwnSandbox(Process process, URI address, String token) {
        this.process = process;
        this.address = address;
        this.token = token;
    }

    /** @throws IOException if it does not start; the message says why */
    public static OwnSandbox start(Path jar) throws IOException {
        if (Files.notExists(jar)) {
            throw new IOException("The sandbox is not built; run: ./mvnw -pl sandbox package -DskipTests");
        }
        var token = UUID.randomUUID().toString();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", // it waits for programs, and they are to have the processors
                "-jar",
                jar.toString(),
                "--server.port=0",
                "--posad.sandbox.warm-boxes=0", // what waits makes one answer sooner, and many later
                "--posad.sandbox.auth-token=" + token));
        command.addAll(SandboxOptions.ofOwn());
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var port = port(process.inputReader());
        drain(process.inputReader());
        return new OwnSandbox(process, URI.create("http://127.0.0.1:" + port), token);
    }

    public URI address() {
        return address;
    }

    public String token() {
        return token;
    }

    @Override
    public void close() {
        process.destroy();
    }

    /** A virtual thread that waits for a pipe keeps one of the few that carry them all. */
    private static void drain(BufferedReader log) {
        Thread.ofPlatform().daemon().name("sandbox-log").start(() -> log.lines().forEach(_ -> {}));
    }

    private static String port(BufferedReader log) throws IOException {
        var said = new StringBuilder();
        for (var line = log.readLine(); line != null; line = log.readLine()) {
            said.append(line).append('\n');
            var ready = READY.matcher(line);
            if (ready.find()) {
                return ready.group(1);
            }
        }
        throw new IOException("The sandbox has not started:\n" + said);
    }
}
