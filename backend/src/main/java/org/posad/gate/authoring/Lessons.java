package org.posad.gate.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds lessons of a course. */
final class Lessons {

    private Lessons() {}

    /**
     * The folder of a lesson's exercises, which may not be there yet.
     *
     * @param lesson its slug, or its file's name without the ending
     */
    static Path folder(Path course, String lesson) throws IOException, Refusal {
        for (var section : Folder.children(course)) {
            if (Files.isDirectory(section)) {
                var text = Order.find(section, lesson);
                if (text.isPresent()) {
                    return section.resolve(Folder.name(text.get()).replaceFirst("\\.md$", ""));
                }
            }
        }
        throw new Refusal("There is no lesson '%s' in %s. ./posad new lesson makes one.".formatted(lesson, course));
    }
}
