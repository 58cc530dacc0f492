package org.posad.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.posad.accounts.Secret;
import org.posad.assessment.SandboxOptions;

/**
 * The sandbox beside the platform: a process of its own, started again when it dies, gone when the platform goes. Nobody
 * waits for it: submissions are kept until it answers.
 */
final class SandboxProcess implements AutoCloseable {

    private final KeptProcess process;
    private final int port;
    private final String token;

    private SandboxProcess(KeptProcess process, int port, String token) {
        this.process = process;
        this.port = port;
        this.token = token;
    }

    /** Its address and token are known at once; it runs from {@link #run} on. */
    static SandboxProcess prepare(DataFolder folder, Path jar) throws IOException {
        if (Files.notExists(jar)) {
            throw new LocalProblem(
                    "The sandbox is not built: there is no %s.".formatted(jar), "Start Posad by ./posad start");
        }
        var port = LoopbackPort.any();
        var token = Secret.random();
        var builder = new ProcessBuilder(Apart.inOwnSession(command(jar, port)))
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.log("sandbox").toFile()));
        builder.environment().put("POSAD_SANDBOX_AUTH_TOKEN", token); // not in the command, which everybody may read
        return new SandboxProcess(new KeptProcess("The sandbox", builder, Signal.TERM), port, token);
    }

    void run() {
        process.start();
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    String token() {
        return token;
    }

    Optional<ProcessHandle> process() {
        return process.process();
    }

    @Override
    public void close() {
        process.close();
    }

    private static List<String> command(Path jar, int port) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1", // it waits for programs, and they are to have the processors
                "-jar",
                jar.toString(),
                "--server.address=127.0.0.1",
                "--server.port=" + port));
        command.addAll(SandboxOptions.ofOwn());
        return command;
    }
}
