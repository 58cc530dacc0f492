package org.posad.assessment.sandbox;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;

/** Our own sandbox as a child process, on a port of its own; it ends with this JVM at the latest. */
public final class RealSandbox implements AutoCloseable {

    private static final Path JAR = Path.of("../sandbox/target/posad-sandbox.jar");
    private static final Pattern READY = Pattern.compile("Sandbox ready on port (\\d+)");

    private final Process process;
    private final URI address;
    private final String token;

    private RealSandbox(Process process, URI address, String token) {
        this.process = process;
        this.address = address;
        this.token = token;
    }

    /** Skips the test where the sandbox is not built; the courses' own test does not let that pass. */
    public static RealSandbox start() throws IOException {
        assumeTrue(Files.exists(JAR), "The sandbox is not built: run ./mvnw -pl sandbox package");
        var token = UUID.randomUUID().toString();
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        JAR.toString(),
                        "--server.port=0",
                        "--posad.sandbox.exit-with-parent=true",
                        "--posad.sandbox.auth-token=" + token)
                .redirectErrorStream(true)
                .start();
        var port = port(process.inputReader());
        Thread.ofVirtual().start(() -> process.inputReader().lines().forEach(_ -> {}));
        return new RealSandbox(process, URI.create("http://127.0.0.1:" + port), token);
    }

    public Sandbox client() {
        return Sandbox.at(address, token);
    }

    @Override
    public void close() {
        process.destroy();
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
        throw new IllegalStateException("The sandbox has not started:\n" + said);
    }
}
