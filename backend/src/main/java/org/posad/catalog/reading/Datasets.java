package org.posad.catalog.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.posad.catalog.Dataset;

/** The datasets of a course: each a folder of {@code data}, whose {@code *.sql} are run in the order of their names. */
final class Datasets {

    static final String FOLDER = "data";

    private Datasets() {}

    static Optional<Dataset> named(String name, CourseContext context) {
        if (!names(context).contains(name)) {
            return Optional.empty();
        }
        var scripts = context.folder().files(folder(context).resolve(name)).stream()
                .filter(file -> file.toString().endsWith(".sql"))
                .toList();
        return scripts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Dataset(
                        name,
                        scripts.stream()
                                .map(file -> context.folder().text(file).orElse(""))
                                .collect(Collectors.joining("\n"))));
    }

    static List<String> names(CourseContext context) {
        return context.folder().folders(folder(context)).stream()
                .map(path -> path.getFileName().toString())
                .toList();
    }

    private static Path folder(CourseContext context) {
        return context.folder().root().resolve(FOLDER);
    }
}
