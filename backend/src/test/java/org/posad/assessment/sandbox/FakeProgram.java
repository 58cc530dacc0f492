package org.posad.assessment.sandbox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import tools.jackson.databind.JsonNode;

/** A program of one line: {@code echo}, {@code say …}, {@code crash}, {@code syntax}, {@code loop}, {@code hog}. */
record FakeProgram(String source, String stdin) {

    static FakeProgram of(JsonNode run) {
        var source = run.has("source_code")
                ? new String(decoded(run.get("source_code")), StandardCharsets.UTF_8)
                : unzipped(decoded(run.get("additional_files")));
        return new FakeProgram(source.strip(), new String(decoded(run.get("stdin")), StandardCharsets.UTF_8));
    }

    Map<String, Object> reply() {
        var word = source.split("\\s", 2);
        return switch (word[0]) {
            case "echo" -> ended(3, stdin, "", "");
            case "say" -> ended(3, word[1] + "\n", "", "");
            case "crash" -> ended(11, "", """
                        Traceback (most recent call last):
                          File "/box/script.py", line 1, in <module>
                            crash
                        ValueError: no
                        """, "Exited with error status 1");
            case "syntax" -> ended(11, "", """
                          File "/box/script.py", line 1
                            syntax
                                  ^
                        SyntaxError: invalid syntax
                        """, "Exited with error status 1");
            case "loop" -> ended(5, "", "", "Time limit exceeded");
            case "hog" -> ended(12, "", "", "Memory limit exceeded");
            default -> ended(3, "", "", "");
        };
    }

    private static Map<String, Object> ended(int status, String stdout, String stderr, String message) {
        var reply = new LinkedHashMap<String, Object>();
        reply.put("status", Map.of("id", status, "description", "as Judge0 says"));
        reply.put("time", "0.015");
        reply.put("memory", 9_216);
        reply.put("exit_code", status == 11 ? 1 : 0);
        text(reply, "stdout", stdout);
        text(reply, "stderr", stderr);
        text(reply, "message", message);
        return reply;
    }

    /** Judge0's way: nothing at all if it is empty, otherwise lines of 60 with a line feed after each. */
    private static void text(Map<String, Object> reply, String name, String text) {
        if (!text.isEmpty()) {
            var mime = Base64.getMimeEncoder(60, new byte[] {'\n'});
            reply.put(name, mime.encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "\n");
        }
    }

    private static byte[] decoded(JsonNode base64) {
        return Base64.getDecoder().decode(base64.asString());
    }

    private static String unzipped(byte[] zip) {
        try (var files = new ZipInputStream(new ByteArrayInputStream(zip))) {
            files.getNextEntry();
            return new String(files.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
