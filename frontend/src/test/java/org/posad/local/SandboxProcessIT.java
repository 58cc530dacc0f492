package org.posad.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real sandbox, as it was built. */
class SandboxProcessIT {

    private static final Path JAR = Path.of("../sandbox/target/posad-sandbox.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    @Test
    void answersThePlatformAloneComesBackWhenKilledAndGoesWithThePlatform() throws Exception {
        ProcessHandle second;
        try (var data = DataFolder.open(folder);
                var sandbox = SandboxProcess.prepare(data, JAR)) {
            sandbox.run();
            awaitStatus(sandbox, sandbox.token(), 200);
            assertThat(status(sandbox, "guessed")).isEqualTo(401);
            assertThat(new SandboxQuestion(sandbox.url(), sandbox.token()).obstacle())
                    .isEmpty();
            var first = sandbox.process().orElseThrow();
            assertThat(first.info().commandLine().orElse("")).doesNotContain(sandbox.token());

            first.destroyForcibly();

            await().atMost(PATIENCE).until(() -> sandbox.process().orElseThrow().pid() != first.pid());
            awaitStatus(sandbox, sandbox.token(), 200);
            second = sandbox.process().orElseThrow();
        }
        assertThat(second.isAlive()).isFalse();
        assertThat(folder.resolve("logs/sandbox.log")).content().contains("Sandbox ready");
    }

    private static void awaitStatus(SandboxProcess sandbox, String token, int status) {
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(status(sandbox, token)).isEqualTo(status));
    }

    private static int status(SandboxProcess sandbox, String token) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var about = HttpRequest.newBuilder(URI.create(sandbox.url() + "/languages"))
                    .header("X-Auth-Token", token)
                    .build();
            return http.send(about, BodyHandlers.discarding()).statusCode();
        }
    }
}
