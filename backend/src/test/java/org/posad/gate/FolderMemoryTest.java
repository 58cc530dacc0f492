package org.posad.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderMemoryTest {

    @TempDir
    private Path folder;

    @Test
    void answersWhatItWasTold() {
        var memory = new FolderMemory(folder.resolve("new"), "rules");
        memory.keep("question", "two\nlines");
        assertThat(memory.answerTo("question")).contains("two\nlines");
        assertThat(memory.answerTo("another question")).isEmpty();
    }

    @Test
    void knowsNothingUnderOtherRules() {
        new FolderMemory(folder, "rules").keep("question", "answer");
        assertThat(new FolderMemory(folder, "other rules").answerTo("question")).isEmpty();
    }

    @Test
    void takesABrokenFileForNone() throws IOException {
        var memory = new FolderMemory(folder, "rules");
        for (var broken : List.of("", "sound", "wrong digest\nsound")) {
            memory.keep("question", "answer");
            Files.writeString(files().getFirst(), broken);
            assertThat(memory.answerTo("question")).isEmpty();
        }
        Files.write(files().getFirst(), new byte[] {(byte) 0xC3, (byte) 0x28});
        assertThat(memory.answerTo("question")).isEmpty();
    }

    @Test
    void doesWithoutAFolder() throws IOException {
        var file = Files.writeString(folder.resolve("a-file"), "in the way");
        var memory = new FolderMemory(file, "rules");
        memory.keep("question", "answer");
        assertThat(memory.answerTo("question")).isEmpty();
        memory.trim();
    }

    @Test
    void forgetsFirstWhatWasOfNoUseForLongest() throws IOException {
        var memory = new FolderMemory(folder, "rules");
        memory.keep("old but used", "answer");
        memory.keep("old", "answer");
        for (var file : files()) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        }
        memory.keep("new", "answer");
        assertThat(memory.answerTo("old but used")).isPresent();
        memory.trim(2);
        assertThat(memory.answerTo("old")).isEmpty();
        assertThat(memory.answerTo("old but used")).isPresent();
        assertThat(memory.answerTo("new")).isPresent();
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
