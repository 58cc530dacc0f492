package org.posad.runner;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;

/** Lines that nobody else can write: each carries a keyed hash of its content. */
final class Report {

    private final OutputStream out;
    private final byte[] key;

    Report(OutputStream out, byte[] key) {
        this.out = out;
        this.key = key;
    }

    /** @param content texts, and numbers */
    synchronized void line(Map<String, ?> content) throws IOException {
        var json = content.entrySet().stream()
                .map(each -> quoted(each.getKey()) + ":" + value(each.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
        var signature = HexFormat.of().formatHex(Blake2s.hash(json.getBytes(StandardCharsets.UTF_8), key));
        out.write(("\nposad " + signature + " " + json + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String value(Object value) {
        return value instanceof Number ? value.toString() : quoted(value.toString());
    }

    private static String quoted(String text) {
        return text.chars()
                .mapToObj(c ->
                        c < 0x20 || c == '"' || c == '\\' || c > 0x7e ? "\\u%04x".formatted(c) : Character.toString(c))
                .collect(Collectors.joining("", "\"", "\""));
    }
}
