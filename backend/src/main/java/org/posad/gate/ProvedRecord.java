package org.posad.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Passes everything on, and notes what turns out to be in order: the making of a {@link ProvedList}. */
final class ProvedRecord implements Memory {

    private final Memory memory;
    private final Set<String> sound = ConcurrentHashMap.newKeySet();

    ProvedRecord(Memory memory) {
        this.memory = memory;
    }

    @Override
    public Optional<String> answerTo(String question) {
        var answer = memory.answerTo(question);
        answer.ifPresent(each -> note(question, each));
        return answer;
    }

    @Override
    public void keep(String question, String answer) {
        memory.keep(question, answer);
        note(question, answer);
    }

    /** In one order always, so that versions of the file can be compared. */
    void write(Path file) throws IOException {
        Files.write(file, sound.stream().sorted().toList());
    }

    private void note(String question, String answer) {
        if (answer.equals(SOUND)) {
            sound.add(Memory.digest(question));
        }
    }
}
