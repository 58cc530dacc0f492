package org.posad;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** A machine of the tests' own: a free port and a fresh folder, known before anything starts. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class TestMachine implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "server.port=" + freePort(),
                        "posad.local.data=" + freshFolder(),
                        "posad.local.sandbox-jar=" + ROOT.resolve("sandbox/target/posad-sandbox.jar"),
                        "posad.courses.folder=" + ROOT.resolve("courses"),
                        "posad.limits.submissions-waiting=1000", // tests are quicker than people
                        "posad.limits.submissions-a-minute=1000",
                        "logging.threshold.console=warn")
                .applyTo(context);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path freshFolder() {
        try {
            return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "machine"); // a hundred megabytes
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
