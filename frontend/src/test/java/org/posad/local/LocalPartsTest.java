package org.posad.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPartsTest {

    @TempDir
    private Path folder;

    @Test
    void tellThePlatformAllThatItHasToKnow() throws Exception {
        var jar = Files.createFile(folder.resolve("sandbox.jar"));
        var parts = LocalParts.start(folder.resolve("data"), jar);
        try {
            assertThat(parts.properties().values().stream().map(Supplier::get))
                    .allSatisfy(value -> assertThat(value).isNotBlank());
            assertThat(property(parts, "spring.datasource.username")).isEqualTo("posad");
        } finally {
            parts.close();
            parts.close(); // a second time is fine
        }
        DataFolder.open(folder.resolve("data")).close();
    }

    @Test
    void aMissingSandboxIsSaidWhenItIsAskedFor() {
        try (var parts = LocalParts.start(folder, folder.resolve("none.jar"))) {
            assertThatExceptionOfType(LocalProblem.class)
                    .isThrownBy(() -> property(parts, "posad.sandbox.auth-token"))
                    .withMessageContaining("none.jar");
        }
    }

    private static String property(LocalParts parts, String name) {
        return Objects.requireNonNull(parts.properties().get(name)).get();
    }
}
