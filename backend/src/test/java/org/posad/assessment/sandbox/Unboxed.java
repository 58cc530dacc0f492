package org.posad.assessment.sandbox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipInputStream;

/** Runs a multi-file program on this machine, without any walls: for programs of our own only. */
public final class Unboxed {

    private final Path folder;
    private final Path streams;

    public Unboxed(Path parent) throws IOException {
        this.folder = Files.createTempDirectory(parent, "box");
        this.streams = Files.createTempDirectory(parent, "streams");
    }

    public Reply run(Run run) throws IOException, InterruptedException {
        unpack(Base64.getDecoder()
                .decode(Objects.requireNonNull(run.additionalFiles()).encoded()));
        var stdin = Files.writeString(streams.resolve("stdin"), run.stdin().text());
        var stdout = streams.resolve("stdout");
        var stderr = streams.resolve("stderr");
        var process = new ProcessBuilder("bash", "run")
                .directory(folder.toFile())
                .redirectInput(stdin.toFile())
                .redirectOutput(stdout.toFile())
                .redirectError(stderr.toFile())
                .start();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            return Replies.aReply(5).stdout(text(stdout)).stderr(text(stderr)).reply();
        }
        return Replies.aReply(process.exitValue() == 0 ? 3 : 11)
                .stdout(text(stdout))
                .stderr(text(stderr))
                .exitCode(process.exitValue())
                .reply();
    }

    /** What a program would read. */
    public static String stdinOf(Run run) {
        return run.stdin().text();
    }

    private void unpack(byte[] files) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(files))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Files.write(folder.resolve(entry.getName()), zip.readAllBytes());
            }
        }
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
