package org.posad.local;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** @param host that the platform listens on, as configured */
record ListeningAddress(String host) {

    /** For somebody on this machine. */
    String url(int port) {
        var address = address();
        if (address.isLoopbackAddress() || address.isAnyLocalAddress()) {
            return "http://localhost:%d/".formatted(port);
        }
        return "http://%s:%d/".formatted(host.contains(":") ? "[" + host + "]" : host, port);
    }

    boolean isLoopback() {
        return address().isLoopbackAddress();
    }

    private InetAddress address() {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new LocalProblem(
                    "'%s' is not an address of this machine.".formatted(host), "Choose another: --host ADDRESS", e);
        }
    }
}
