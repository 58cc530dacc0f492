package org.posad.assessment.sandbox;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.posad.gate.OwnSandbox;

/** Our own sandbox as a child process, one for all tests of this JVM, with which it ends. */
public final class RealSandbox {

    private static final Path JAR = Path.of("../sandbox/target/posad-sandbox.jar");

    private static @Nullable OwnSandbox process;

    private RealSandbox() {}

    /** Skips the test where the sandbox is not built; the courses' own test does not let that pass. */
    public static Sandbox client() throws IOException {
        var service = service();
        return Sandbox.at(service.address(), service.token());
    }

    /** Likewise, for those who have a client of their own. */
    public static synchronized OwnSandbox service() throws IOException {
        assumeTrue(Files.exists(JAR), "The sandbox is not built: run ./mvnw -pl sandbox package");
        var running = process == null ? OwnSandbox.start(JAR) : process;
        process = running;
        return running;
    }
}
