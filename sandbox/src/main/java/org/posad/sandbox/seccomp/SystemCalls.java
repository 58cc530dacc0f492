package org.posad.sandbox.seccomp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** The system calls that programs may make, by name, with their numbers on one processor. */
public final class SystemCalls {

    private static final String TABLE = "/seccomp/allowed-calls.txt";

    private final SequencedMap<String, Integer> numbers;

    private SystemCalls(SequencedMap<String, Integer> numbers) {
        this.numbers = numbers;
    }

    public static SystemCalls of(Architecture architecture) {
        var numbers = new LinkedHashMap<String, Integer>();
        for (String line : table().lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] columns = line.split(" ", -1);
            String number = columns[architecture.column];
            if (!number.equals("-")) {
                numbers.put(columns[0], Integer.valueOf(number));
            }
        }
        return new SystemCalls(numbers);
    }

    /** The number of a call of the table. */
    public int number(String name) {
        Integer number = numbers.get(name);
        if (number == null) {
            throw new IllegalArgumentException("Not in %s: %s".formatted(TABLE, name));
        }
        return number;
    }

    Map<String, Integer> all() {
        return numbers;
    }

    private static String table() {
        try (var in = SystemCalls.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(TABLE + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
