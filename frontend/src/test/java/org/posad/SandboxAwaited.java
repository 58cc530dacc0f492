package org.posad;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;

/**
 * The platform opens before its sandbox does, and what is submitted in between waits. Journeys begin when both are there,
 * so that their patience is not spent on that.
 */
@TestComponent
class SandboxAwaited {

    private static final int PAUSE_MS = 100;

    private final URI sandbox;

    SandboxAwaited(@Value("${spring.http.serviceclient.sandbox.base-url}") URI sandbox) {
        this.sandbox = sandbox;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order // after the one that starts it
    void await() throws InterruptedException {
        while (!isThere()) {
            Thread.sleep(PAUSE_MS);
        }
    }

    private boolean isThere() {
        try (var socket = new Socket(sandbox.getHost(), sandbox.getPort())) {
            return socket.isConnected();
        } catch (IOException _) {
            return false;
        }
    }
}
