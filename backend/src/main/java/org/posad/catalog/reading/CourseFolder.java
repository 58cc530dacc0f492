package org.posad.catalog.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;

/** The files of one course. Links that lead out of it, endless files and broken text are faults, not accidents. */
final class CourseFolder {

    private static final int MAX_TEXT_BYTES = 512 * 1024;
    private static final int MAX_ASSET_BYTES = 5 * 1024 * 1024;

    private final Path root;
    private final Faults faults;

    CourseFolder(Path root, Faults faults) {
        this.root = root;
        this.faults = faults;
    }

    Path root() {
        return root;
    }

    /** As authors see it: {@code python-first-steps/course.yaml}. */
    String name(Path file) {
        return root.getFileName() + "/" + root.relativize(file).toString().replace('\\', '/');
    }

    /** The text of a file that has to be there. */
    Optional<String> text(Path file) {
        if (!Files.isRegularFile(file)) {
            faults.add(name(file), 1, "This file is missing.", "Write it.");
            return Optional.empty();
        }
        return bytes(file, MAX_TEXT_BYTES).flatMap(content -> decode(file, content));
    }

    Optional<byte[]> asset(Path file) {
        return bytes(file, MAX_ASSET_BYTES);
    }

    /** What lies in a folder, hidden files apart, in the order of names; nothing if there is no such folder. */
    List<Path> children(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var children = Files.list(folder)) {
            return children.filter(child -> !child.getFileName().toString().startsWith("."))
                    .filter(child -> !child.getFileName().toString().equals("__pycache__"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Path> folders(Path folder) {
        return children(folder).stream().filter(Files::isDirectory).toList();
    }

    List<Path> files(Path folder) {
        return children(folder).stream().filter(Files::isRegularFile).toList();
    }

    private Optional<byte[]> bytes(Path file, int most) {
        try {
            if (!file.toRealPath().startsWith(root.toRealPath()) || Files.isSymbolicLink(file)) {
                faults.add(name(file), 1, "This is a link.", "Put the file itself here.");
                return Optional.empty();
            }
            var size = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                    .size();
            if (size > most) {
                faults.add(
                        name(file),
                        1,
                        "This file is too big (%d KiB).".formatted(size / 1024),
                        "Keep it below %d KiB.".formatted(most / 1024));
                return Optional.empty();
            }
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
            faults.add(name(file), 1, "This file cannot be read: %s.".formatted(e.getMessage()), "Check its rights.");
            return Optional.empty();
        }
    }

    private Optional<String> decode(Path file, byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString()
                    .replace("\r\n", "\n");
            Unwritten.report(name(file), text, faults);
            return Optional.of(text);
        } catch (CharacterCodingException _) {
            faults.add(name(file), lineOfFault(content), "This is not UTF-8.", "Save the file as UTF-8.");
            return Optional.empty();
        }
    }

    private static int lineOfFault(byte[] content) {
        var decoded = new String(content, StandardCharsets.UTF_8);
        var place = Math.max(0, decoded.indexOf('\uFFFD'));
        return 1
                + (int) decoded.substring(0, place)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
