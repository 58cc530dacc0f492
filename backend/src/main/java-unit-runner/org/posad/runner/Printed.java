package org.posad.runner;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What a test prints, up to a measure. */
final class Printed extends OutputStream {

    private static final int MOST = 1 << 20;
    private static final int LONGEST_TEXT = 6_000;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean flood;

    @Override
    public synchronized void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] more, int from, int count) {
        flood |= bytes.size() + count > MOST;
        if (flood) {
            throw new Error("too much output");
        }
        bytes.write(more, from, count);
    }

    synchronized boolean isFlood() {
        return flood;
    }

    synchronized String text() {
        return shortened(bytes.toString(StandardCharsets.UTF_8));
    }

    static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
    }
}
