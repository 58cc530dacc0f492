package org.posad.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The sandbox beside the platform: a process of its own, started again with growing pauses when it dies, gone when the
 * platform goes. Nobody waits for it: submissions are kept until it answers.
 */
final class SandboxProcess implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SandboxProcess.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration STOPPING = Duration.ofSeconds(10);

    private final Path jar;
    private final Path log;
    private final int port;
    private final String token;
    private final Thread keeper;
    private volatile boolean stopped;
    private volatile @Nullable Process process;

    private SandboxProcess(Path jar, Path log, int port, String token) {
        this.jar = jar;
        this.log = log;
        this.port = port;
        this.token = token;
        // a platform thread that lives as long as the sandbox: bubblewrap ends with the thread that started it
        this.keeper = Thread.ofPlatform().name("sandbox-keeper").daemon().unstarted(this::keepRunning);
    }

    /** Its address and token are known at once; it runs from {@link #run} on. */
    static SandboxProcess prepare(DataFolder folder, Path jar) throws IOException {
        if (Files.notExists(jar)) {
            throw new LocalProblem(
                    "The sandbox is not built: there is no %s.".formatted(jar), "Start Posad by ./posad start");
        }
        var log = Files.createDirectories(folder.resolve("logs")).resolve("sandbox.log");
        return new SandboxProcess(jar, log, DataFolder.freePort(), randomToken());
    }

    void run() {
        keeper.start();
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    String token() {
        return token;
    }

    @Override
    public void close() {
        stopped = true;
        var running = process;
        if (running != null) {
            running.destroy();
            try {
                if (!running.waitFor(STOPPING.toMillis(), TimeUnit.MILLISECONDS)) {
                    running.destroyForcibly();
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
        keeper.interrupt();
    }

    private void keepRunning() {
        var pause = FIRST_PAUSE;
        while (!stopped) {
            try {
                var started = System.nanoTime();
                var status = runOnce();
                if (stopped) {
                    return;
                }
                var lived = Duration.ofNanos(System.nanoTime() - started);
                pause = lived.compareTo(LONGEST_PAUSE) > 0 ? FIRST_PAUSE : longer(pause);
                LOG.warn("The sandbox ended with status {}; starting it again in {} ms", status, pause.toMillis());
                Thread.sleep(pause);
            } catch (IOException e) {
                LOG.error("The sandbox cannot be started: {}", e.getMessage());
                pause = longer(pause);
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    private int runOnce() throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("POSAD_SANDBOX_AUTH_TOKEN", token); // not in the command, which everybody may read
        var started = builder.start();
        process = started;
        return started.waitFor();
    }

    private List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-jar",
                jar.toString(),
                "--server.address=127.0.0.1",
                "--server.port=" + port,
                "--posad.sandbox.exit-with-parent=true");
    }

    private static Duration longer(Duration pause) {
        var twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    private static String randomToken() {
        var token = new byte[24];
        new SecureRandom().nextBytes(token);
        return HexFormat.of().formatHex(token);
    }
}
