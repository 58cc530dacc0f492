package org.posad.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What was found to be in order before, as a list that is kept with the courses: a line for each question, its digest. A
 * build runs what is not in it, and some of the rest.
 */
public final class ProvedList implements Memory {

    private static final int TURNS = 32;

    private final Set<String> digests;
    private final Predicate<String> again;

    private ProvedList(Set<String> digests, Predicate<String> again) {
        this.digests = digests;
        this.again = again;
    }

    /** @param file as {@link ProvedRecord} writes it; if there is none, nothing is known */
    public static ProvedList read(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return new ProvedList(Set.copyOf(lines.toList()), _ -> false);
        } catch (NoSuchFileException _) {
            return new ProvedList(Set.of(), _ -> false);
        }
    }

    /**
     * Forgets one in thirty-two, others at every turn: in thirty-two turns all is run again, by the judging code and the
     * sandbox of today.
     */
    public ProvedList withSampleOf(long turn) {
        var forgotten = Math.floorMod(turn, TURNS);
        return new ProvedList(digests, digest -> Integer.parseInt(digest, 0, 2, 16) % TURNS == forgotten);
    }

    @Override
    public Optional<String> answerTo(String question) {
        return Optional.of(Memory.digest(question))
                .filter(digests::contains)
                .filter(again.negate())
                .map(_ -> SOUND);
    }

    @Override
    public void keep(String question, String answer) {
        // the list is written by a whole check of all courses only
    }
}
