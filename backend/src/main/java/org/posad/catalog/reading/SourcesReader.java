package org.posad.catalog.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.posad.catalog.SourceFile;

/** Reads the files of a program, the one that it begins in first. */
final class SourcesReader {

    private final CourseContext context;

    SourcesReader(CourseContext context) {
        this.context = context;
    }

    List<SourceFile> read(Path folder) {
        var main = context.programming().mainFile();
        var files = context.folder().files(folder);
        if (files.stream().noneMatch(file -> file.getFileName().toString().equals(main))) {
            context.faults()
                    .add(
                            context.folder().name(folder),
                            1,
                            "There is no '%s' here.".formatted(main),
                            "A program begins in that file.");
        }
        var sources = new ArrayList<SourceFile>();
        for (var file : files) {
            source(file).ifPresent(sources::add);
        }
        sources.sort(Comparator.comparing((SourceFile source) -> !source.name().equals(main))
                .thenComparing(SourceFile::name));
        return List.copyOf(sources);
    }

    Optional<SourceFile> source(Path file) {
        return context.folder().text(file).flatMap(text -> {
            try {
                return Optional.of(new SourceFile(file.getFileName().toString(), text));
            } catch (IllegalArgumentException e) {
                context.faults()
                        .add(context.folder().name(file), 1, e.getMessage() + ".", "Use Latin letters, digits, _ . -");
                return Optional.empty();
            }
        });
    }
}
