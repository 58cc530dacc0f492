package org.posad.sandbox.host;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;

/**
 * Tells apart folders of the same name, such as those of two containers; made by whoever comes to the folder first.
 *
 * @param number below 100,000
 */
record Mark(int number) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Mark of(Path folder) throws IOException {
        Path file = folder.resolve("mark");
        if (!Files.exists(file)) {
            Path draft = Files.createTempFile(folder, "mark", ".draft");
            Files.writeString(draft, Integer.toString(RANDOM.nextInt(100_000)));
            try {
                Files.createLink(file, draft); // whole or not at all, and never over another's
            } catch (FileAlreadyExistsException e) {
                // another was quicker; his counts
            } finally {
                Files.delete(draft);
            }
        }
        return new Mark(Integer.parseInt(Files.readString(file).strip()));
    }

    @Override
    public String toString() {
        return "%05d".formatted(number);
    }
}
