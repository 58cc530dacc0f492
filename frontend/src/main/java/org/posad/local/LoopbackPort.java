package org.posad.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Ports of loopback that nobody uses now. */
final class LoopbackPort {

    private static final Pattern PORT = Pattern.compile("[1-9][0-9]{0,4}");

    private LoopbackPort() {}

    /** The same as last time, if that is still free. */
    static int keptIn(Path file) throws IOException {
        var former = Files.exists(file) ? Files.readString(file).strip() : "";
        if (PORT.matcher(former).matches() && isFree(Integer.parseInt(former))) {
            return Integer.parseInt(former);
        }
        var port = any();
        Files.writeString(file, Integer.toString(port));
        return port;
    }

    static int any() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean isFree(int port) {
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException | IllegalArgumentException _) {
            return false;
        }
    }
}
