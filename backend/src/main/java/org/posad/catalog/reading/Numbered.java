package org.posad.catalog.reading;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** A file or folder whose number gives its place and whose slug names it: {@code 10-print.md}. */
record Numbered(Path path, int number, String slug) {

    private static final Pattern SHAPE = Pattern.compile("([0-9]{1,4})-([a-z0-9]+(?:-[a-z0-9]+)*)(?:\\.md)?");

    static Optional<Numbered> of(Path path) {
        var matcher = SHAPE.matcher(path.getFileName().toString());
        return matcher.matches()
                ? Optional.of(new Numbered(path, Integer.parseInt(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }
}
