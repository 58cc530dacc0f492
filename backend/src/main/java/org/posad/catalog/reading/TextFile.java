package org.posad.catalog.reading;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A Markdown file with its front matter.
 *
 * @param front what stands between the two lines {@code ---}
 * @param bodyLine where the Markdown begins, from 1
 */
record TextFile(String name, YamlMap front, String body, int bodyLine) {

    private static final String FENCE = "---\n";

    static Optional<TextFile> read(CourseFolder folder, Path file, Faults faults) {
        return folder.text(file).flatMap(text -> split(folder.name(file), text, faults));
    }

    private static Optional<TextFile> split(String name, String text, Faults faults) {
        var end = text.startsWith(FENCE) ? text.indexOf("\n" + FENCE, FENCE.length() - 1) : -1;
        if (end < 0) {
            faults.add(
                    name,
                    1,
                    "The front matter is missing.",
                    "Begin with a line ---, lines 'title: …', and a line ---.");
            return Optional.empty();
        }
        var front = text.substring(FENCE.length(), end + 1);
        var body = text.substring(end + 1 + FENCE.length());
        var bodyLine = 3 + (int) front.chars().filter(c -> c == '\n').count();
        return YamlFile.read(name, 2, front, faults).map(yaml -> new TextFile(name, yaml, body, bodyLine));
    }
}
