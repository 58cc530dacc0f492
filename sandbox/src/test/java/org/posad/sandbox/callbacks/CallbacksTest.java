package org.posad.sandbox.callbacks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CallbacksTest {

    private static final byte[] JSON = "{\"token\":\"x\"}".getBytes(StandardCharsets.UTF_8);

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::hear);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void putsTheJson() {
        assertThat(trusting().sendNow(url("/done"), JSON)).isTrue();
        assertThat(heard).containsExactly("PUT /done {\"token\":\"x\"}");
    }

    @Test
    void followsNoRedirect() {
        assertThat(trusting().sendNow(url("/redirect"), JSON)).isTrue();
        assertThat(heard).containsExactly("PUT /redirect {\"token\":\"x\"}");
    }

    /** The name is allowed, what it stands for is not. */
    @Test
    void doesNotCallTheMachineItselfByWhateverName() {
        assertThat(new Callbacks(Duration.ofSeconds(1)).sendNow(url("/done"), JSON))
                .isFalse();
        assertThat(heard).isEmpty();
    }

    @Test
    void givesUpAfterThreeTries() {
        server.stop(0);
        assertThat(trusting().sendNow(url("/done"), JSON)).isFalse();
    }

    private static Callbacks trusting() {
        return new Callbacks(Duration.ofSeconds(5), _ -> true);
    }

    private CallbackUrl url(String path) {
        return CallbackUrl.of("http://localhost:" + server.getAddress().getPort() + path, Set.of("localhost"))
                .orElseThrow();
    }

    private void hear(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        heard.add("%s %s %s".formatted(exchange.getRequestMethod(), exchange.getRequestURI(), body));
        boolean redirect = exchange.getRequestURI().getPath().equals("/redirect");
        if (redirect) {
            exchange.getResponseHeaders().set("Location", "/elsewhere");
        }
        exchange.sendResponseHeaders(redirect ? 302 : 200, -1);
        exchange.close();
    }
}
