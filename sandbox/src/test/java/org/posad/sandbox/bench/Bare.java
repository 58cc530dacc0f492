package org.posad.sandbox.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The toolchains themselves, without any protection, in a folder. */
record Bare(Path folder) {

    static Bare create() throws IOException {
        return new Bare(Files.createTempDirectory("posad-bench"));
    }

    void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    void run(String... command) throws Exception {
        var process = new ProcessBuilder(List.of(command))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command));
        }
    }

    static String jdk(String tool) {
        return System.getProperty("java.home") + "/bin/" + tool;
    }
}
