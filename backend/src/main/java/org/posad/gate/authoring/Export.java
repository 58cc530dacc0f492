package org.posad.gate.authoring;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.posad.catalog.reading.CourseReader;
import org.posad.catalog.reading.CourseReading;

/** {@code ./posad export}: packs a course that is complete. The same files make the same zip, byte for byte. */
public final class Export {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

    private Export() {}

    /** @param arguments the course's folder, the zip to be written */
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            var files = pack(Path.of(arguments[0]), Path.of(arguments[1]));
            out.println("%s holds %d files.".formatted(arguments[1], files));
        } catch (Refusal | IOException e) {
            out.println(e.getMessage());
            System.exit(1);
        }
    }

    /** @return how many files there are in it */
    static int pack(Path course, Path zip) throws IOException, Refusal {
        var root = course.toAbsolutePath().normalize();
        if (CourseReader.read(root) instanceof CourseReading.Faulty faulty) {
            throw new Refusal("The course has %d faults. Mend them first: ./posad check says what is wrong."
                    .formatted(faulty.faults().size()));
        }
        var files = Folder.files(root).stream()
                .filter(file -> belongs(root.relativize(file)))
                .toList();
        var half = Files.createTempFile(zip.toAbsolutePath().getParent(), "half-", ".zip");
        write(root, files, half);
        Files.move(half, zip, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return files.size();
    }

    private static void write(Path root, List<Path> files, Path zip) throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var file : files) {
                var entry = new ZipEntry(root.getFileName() + "/"
                        + root.relativize(file).toString().replace('\\', '/'));
                entry.setTimeLocal(ALWAYS);
                out.putNextEntry(entry);
                Files.copy(file, out);
            }
        }
    }

    /** What editors and interpreters leave behind does not. */
    private static boolean belongs(Path file) {
        for (var part : file) {
            var name = part.toString();
            if (name.startsWith(".") || name.endsWith("~") || name.equals("__pycache__")) {
                return false;
            }
        }
        return true;
    }
}
