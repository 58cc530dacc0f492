package org.posad.gate.authoring;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads folders of other systems. */
final class Folder {

    private Folder() {}

    /** In the order of their names; none if there is no such folder. */
    static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> !child.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /** All files below it, in the order of their paths. */
    static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Empty if there is no such file, or if it is no text. */
    static Optional<String> text(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n"));
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    static String name(Path file) {
        return file.getFileName().toString();
    }

    /** Without its ending. */
    static String stem(Path file) {
        return name(file).replaceFirst("\\.[^.]*$", "");
    }

    static boolean ends(Path file, String ending) {
        return name(file).endsWith(ending);
    }
}
