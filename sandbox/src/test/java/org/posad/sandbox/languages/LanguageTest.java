package org.posad.sandbox.languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageTest {

    @Test
    void aToolchainThatIsUpgradedHasAnotherName(@TempDir Path folder) throws IOException {
        Path compiler = Files.writeString(folder.resolve("cc"), "version 1");
        var language = new Language(50, "C", "main.c", "cc", "./a.out", List.of(compiler.toString()));
        String before = language.toolchain();
        assertThat(language.toolchain()).isEqualTo(before);
        Files.writeString(compiler, "version 1.1");
        assertThat(language.toolchain()).isNotEqualTo(before);
        Files.delete(compiler);
        assertThat(language.toolchain()).endsWith("is gone");
    }
}
