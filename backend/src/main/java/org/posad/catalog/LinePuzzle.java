package org.posad.catalog;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A program in pieces: lines to be chosen, put in order and indented. Some may be of no use.
 *
 * @param lines without indentation, in an order that says nothing
 */
public record LinePuzzle(List<String> lines) {

    /** Blanks that a line is indented by with each step. */
    public static final int STEP = 4;

    /**
     * A line in the program.
     *
     * @param line its place among the puzzle's
     * @param depth steps that it is indented by
     */
    public record Placed(int line, int depth) implements Serializable {}

    public static LinePuzzle of(String pool) {
        return new LinePuzzle(pool.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .sorted(Comparator.comparing(LinePuzzle::key).thenComparing(Comparator.naturalOrder()))
                .toList());
    }

    public String program(List<Placed> placed) {
        return placed.stream()
                .map(each -> " ".repeat(each.depth() * STEP) + lines.get(each.line()) + "\n")
                .collect(Collectors.joining());
    }

    /** How a program is made of these lines, each used once; what is none of them is left out. */
    public List<Placed> placed(String program) {
        var placed = new ArrayList<Placed>();
        var free = new ArrayList<>(lines);
        for (var line : program.lines().toList()) {
            var found = free.indexOf(line.strip());
            if (found >= 0) {
                placed.add(
                        new Placed(found, (line.length() - line.stripLeading().length()) / STEP));
                free.set(found, "\n"); // used up: no line reads like this
            }
        }
        return placed;
    }

    /** Whether a program is made of these lines alone. */
    public boolean makes(String program) {
        return program(placed(program))
                .lines()
                .toList()
                .equals(program.lines()
                        .map(String::stripTrailing)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    private static String key(String line) {
        return UUID.nameUUIDFromBytes(line.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
