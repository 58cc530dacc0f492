package org.posad.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a sandbox says of itself; {@link SandboxProcessIT} asks a real one. */
class SandboxQuestionTest {

    @Test
    void whatIsInItsWayIsTold() throws Exception {
        assertThat(obstacleOf("""
                {"Isolation": "none: programs are refused", "Missing": "The program bwrap is missing."}""")).hasValue("The program bwrap is missing.");
    }

    private static Optional<String> obstacleOf(String systemInfo) throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/system_info", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write(systemInfo.getBytes(UTF_8));
            }
        });
        server.start();
        try {
            return new SandboxQuestion("http://127.0.0.1:" + server.getAddress().getPort(), "token").obstacle();
        } finally {
            server.stop(0);
        }
    }
}
