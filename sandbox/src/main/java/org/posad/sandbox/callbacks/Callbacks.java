package org.posad.sandbox.callbacks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.Serial;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what came of a submission by PUT. It connects to the very address that it has judged, so that a name cannot mean
 * one address when it is judged and another when it is called (DNS rebinding); and it follows no redirect, whatever the
 * answer is.
 */
public final class Callbacks {

    private static final Logger log = LoggerFactory.getLogger(Callbacks.class);
    private static final int TRIES = 3;
    private static final int AT_A_TIME = 16;

    private final Predicate<InetAddress> rule;
    private final Duration timeout;
    private final Semaphore places = new Semaphore(AT_A_TIME);

    /** Calls public addresses only. */
    public Callbacks(Duration timeout) {
        this(timeout, PublicAddress::is);
    }

    Callbacks(Duration timeout, Predicate<InetAddress> rule) {
        this.timeout = timeout;
        this.rule = rule;
    }

    /** Sends it in the background. Nobody is told if it fails, as with Judge0. */
    public void send(CallbackUrl url, byte[] json) {
        Thread.ofVirtual().name("callback").start(() -> {
            places.acquireUninterruptibly();
            try {
                sendNow(url, json);
            } finally {
                places.release();
            }
        });
    }

    /** Whether somebody has answered, be it with an error. */
    boolean sendNow(CallbackUrl url, byte[] json) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            try {
                put(url, judged(url.host()), json);
                return true;
            } catch (Forbidden e) {
                log.warn("No callback to {}: {}", url, e.getMessage());
                return false;
            } catch (IOException e) {
                log.info("Callback to {}: {}", url, e.toString());
            }
        }
        return false;
    }

    /** The address of the host, if all that its name stands for may be called. */
    private InetAddress judged(String host) throws IOException {
        InetAddress[] addresses = InetAddress.getAllByName(host);
        for (InetAddress address : addresses) {
            if (!rule.test(address)) {
                throw new Forbidden("%s is not an address of the internet".formatted(address.getHostAddress()));
            }
        }
        return addresses[0];
    }

    private void put(CallbackUrl url, InetAddress address, byte[] json) throws IOException {
        int millis = Math.toIntExact(timeout.toMillis());
        try (var plain = new Socket()) {
            plain.connect(new InetSocketAddress(address, url.port()), millis);
            plain.setSoTimeout(millis);
            try (Socket socket = url.isEncrypted() ? encrypted(plain, url) : plain) {
                socket.getOutputStream().write(head(url, json.length).getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().write(json);
                socket.getOutputStream().flush();
                awaitAnswer(socket);
            }
        }
    }

    private static Socket encrypted(Socket plain, CallbackUrl url) throws IOException {
        var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        var socket = (SSLSocket) factory.createSocket(plain, url.host(), url.port(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS"); // the certificate has to be of this host
        socket.setSSLParameters(parameters);
        return socket;
    }

    private static String head(CallbackUrl url, int length) {
        return "PUT %s HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
                .formatted(url.target(), url.uri().getRawAuthority(), length);
    }

    /** Any answer will do; no more of it is read than tells that it is one. */
    private static void awaitAnswer(Socket socket) throws IOException {
        byte[] begin = new BufferedInputStream(socket.getInputStream()).readNBytes("HTTP/1.1".length());
        if (!new String(begin, StandardCharsets.US_ASCII).startsWith("HTTP/")) {
            throw new IOException("no answer that is HTTP");
        }
    }

    private static final class Forbidden extends IOException {
        @Serial
        private static final long serialVersionUID = 1;

        Forbidden(String message) {
            super(message);
        }
    }
}
