package org.posad.gate.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The numbers that sections and lessons begin with. */
final class Order {

    private static final Pattern NUMBERED = Pattern.compile("([0-9]{1,4})-([a-z0-9-]+)(\\.md)?");

    private Order() {}

    /** What has that slug, or that whole name, in a folder; of a lesson, the text rather than the folder beside it. */
    static Optional<Path> find(Path folder, String name) throws IOException {
        return children(folder).stream()
                .filter(child -> {
                    var shape = NUMBERED.matcher(child.getFileName().toString());
                    return shape.matches()
                            && (shape.group(2).equals(name) || (shape.group(1) + "-" + shape.group(2)).equals(name));
                })
                .max((one, other) -> Boolean.compare(Files.isRegularFile(one), Files.isRegularFile(other)));
    }

    /** The number behind all others, in steps; sections are counted, lessons leave gaps. */
    static String next(Path folder, int step) throws IOException {
        var last = children(folder).stream()
                .map(child -> NUMBERED.matcher(child.getFileName().toString()))
                .filter(shape -> shape.matches())
                .mapToInt(shape -> Integer.parseInt(shape.group(1)))
                .max()
                .orElse(0);
        return "%02d".formatted(last / step * step + step);
    }

    private static List<Path> children(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (var children = Files.list(folder)) {
            return children.sorted().toList();
        }
    }
}
