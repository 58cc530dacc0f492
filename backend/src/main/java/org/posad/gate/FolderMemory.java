package org.posad.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * A file for each answer, named by the digest of its question. None is needed: what is missing, broken or cannot be
 * written is found out again.
 */
final class FolderMemory implements Memory {

    private static final int MOST_FILES = 5_000;
    private static final int MOST_CHARS = 256 * 1024;

    private final Path folder;
    private final String rules;

    /** @param rules names those by which answers are found: others find others */
    FolderMemory(Path folder, String rules) {
        this.folder = folder;
        this.rules = rules;
    }

    @Override
    public Optional<String> answerTo(String question) {
        var file = file(question);
        try {
            var kept = Files.readString(file).split("\n", 2);
            if (kept.length < 2 || !kept[0].equals(Memory.digest(kept[1]))) {
                return Optional.empty();
            }
            Files.setLastModifiedTime(file, FileTime.from(Instant.now())); // of use, so to be kept longer than others
            return Optional.of(kept[1]);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /** Whole or not at all, whoever else is checking. */
    @Override
    public void keep(String question, String answer) {
        if (answer.length() > MOST_CHARS) {
            return;
        }
        try {
            Files.createDirectories(folder);
            var half = Files.createTempFile(folder, "half-", "");
            Files.writeString(half, Memory.digest(answer) + "\n" + answer);
            Files.move(half, file(question), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException _) {
            // the next check takes longer, and that is all
        }
    }

    /** Lets go of what has been of no use for longest. */
    void trim() {
        trim(MOST_FILES);
    }

    void trim(int most) {
        try (var files = Files.list(folder)) {
            files.map(Answer::of)
                    .sorted(Comparator.comparing(Answer::lastUse).reversed())
                    .skip(most)
                    .forEach(Answer::forget);
        } catch (IOException | UncheckedIOException _) {
            // there is nothing yet, or somebody else is trimming
        }
    }

    private Path file(String question) {
        return folder.resolve(Memory.digest(rules + "\n" + question));
    }

    private record Answer(Path file, FileTime lastUse) {

        static Answer of(Path file) {
            try {
                return new Answer(file, Files.getLastModifiedTime(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void forget() {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
