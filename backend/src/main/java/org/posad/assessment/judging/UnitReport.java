package org.posad.assessment.judging;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a runner has said, line by line: {@code posad SIGNATURE JSON}, the signature being the keyed BLAKE2s-256 (RFC
 * 7693) of the JSON. Whatever else was printed is not part of it.
 *
 * @param begun the runner has come as far as to read its order
 * @param tests by method; of several of one name, one that failed
 */
record UnitReport(boolean begun, SequencedMap<String, Line> tests) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PREFIX = "posad ";
    private static final int SIGNATURE = 64;

    /** What became of one test. */
    enum Status {
        PASSED,
        FAILED,
        CRASHED,
        REFUSED,
        DIED,
        SLOW,
        MEMORY,
        FLOOD
    }

    /**
     * @param test null in the lines about the whole
     * @param how the process of the program ended, where it did
     * @param ms CPU time in the test
     */
    record Line(
            @Nullable String test,
            @Nullable String status,
            @Nullable String message,
            @Nullable String exception,
            @Nullable Integer line,
            @Nullable String trace,
            @Nullable String how,
            @Nullable String out,
            @Nullable Integer ms) {

        /** What a framework would have written to standard error. */
        String complaint() {
            return trace != null ? trace : message != null ? message : "";
        }

        Status outcome() {
            return Status.valueOf(Objects.requireNonNull(status).toUpperCase(Locale.ROOT));
        }
    }

    static UnitReport in(String output, Key key) {
        var lines = output.lines()
                .flatMap(line -> genuine(line, key).stream())
                .map(json -> JSON.readValue(json, Line.class))
                .toList();
        return new UnitReport(!lines.isEmpty(), byTest(lines));
    }

    private static SequencedMap<String, Line> byTest(List<Line> lines) {
        var tests = new LinkedHashMap<String, Line>();
        for (var line : lines) {
            if (line.test() != null) {
                tests.merge(line.test(), line, (known, other) -> known.outcome() == Status.PASSED ? other : known);
            }
        }
        return tests;
    }

    private static Optional<String> genuine(String line, Key key) {
        if (!line.startsWith(PREFIX) || line.length() < PREFIX.length() + SIGNATURE + 1) {
            return Optional.empty();
        }
        var signature = line.substring(PREFIX.length(), PREFIX.length() + SIGNATURE);
        var json = line.substring(PREFIX.length() + SIGNATURE + 1);
        return MessageDigest.isEqual(
                        signature.getBytes(StandardCharsets.UTF_8),
                        key.sign(json).getBytes(StandardCharsets.UTF_8))
                ? Optional.of(json)
                : Optional.empty();
    }
}
