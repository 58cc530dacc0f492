package org.posad.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path folder;

    @Test
    void servesOnePlatformAtATime() {
        try (var _ = DataFolder.open(folder)) {
            assertThatExceptionOfType(LocalProblem.class)
                    .isThrownBy(() -> DataFolder.open(folder))
                    .withMessageContaining("in use by another Posad");
        }
        DataFolder.open(folder).close();
    }

    @Test
    void isRefusedOnAFullDisk() {
        assertThatExceptionOfType(LocalProblem.class)
                .isThrownBy(() -> DataFolder.open(folder, Long.MAX_VALUE))
                .withMessageContaining("The disk is full");
    }

    @Test
    void isRefusedWhereAFileIsInItsPlace() throws IOException {
        var file = Files.createFile(folder.resolve("file"));
        assertThatExceptionOfType(LocalProblem.class)
                .isThrownBy(() -> DataFolder.open(file))
                .withMessageContaining("cannot be used");
    }

    @Test
    void isMadeForItsOwnerOnly() throws IOException {
        var fresh = folder.resolve("fresh");
        DataFolder.open(fresh).close();
        assertThat(permissions(fresh)).isEqualTo("rwx------");
    }

    @Test
    void keepsASecretWhereOnlyItsOwnerReads() throws IOException {
        try (var data = DataFolder.open(folder)) {
            assertThat(data.secret("word")).hasSize(32).isEqualTo(data.secret("word"));
            assertThat(data.secret("other")).isNotEqualTo(data.secret("word"));
            assertThat(permissions(folder.resolve("secrets/word"))).isEqualTo("rw-------");
        }
    }

    @Test
    void startsANewLogWhenOneIsFull() throws IOException {
        try (var data = DataFolder.open(folder)) {
            Files.write(data.log("part"), new byte[10_000_001]);
            assertThat(data.log("part")).doesNotExist();
            assertThat(folder.resolve("logs/part.1.log")).exists();
        }
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
