package org.posad.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posad.sandbox.box.BoxFile;
import org.posad.sandbox.content.Bytes;

class ArchiveTest {

    private final Archive archive = new Archive(2048);

    @Test
    void unpacksFilesAndFolders() throws Exception {
        var zip = zip("run", "echo hello", "lib/", "", "lib/a b.txt", "x");
        assertThat(archive.unpack(zip))
                .containsExactly(new BoxFile("run", Bytes.of("echo hello")), new BoxFile("lib/a b.txt", Bytes.of("x")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "a/../../x", "/etc/passwd", "a\\b", "./x", "a//b", "..", "a\nb", "a\0b"})
    void refusesNamesThatLeadElsewhere(String name) {
        assertThatExceptionOfType(UnacceptableArchive.class).isThrownBy(() -> archive.unpack(zip(name, "x")));
    }

    @Test
    void refusesABombWithoutUnpackingIt() {
        assertThatExceptionOfType(UnacceptableArchive.class)
                .isThrownBy(() -> archive.unpack(zip("a", "x".repeat(1500), "b", "x".repeat(1500))))
                .withMessage("is larger than 2 KB when unpacked");
    }

    @Test
    void refusesThousandsOfEntries() {
        String[] entries = new String[2002];
        for (int i = 0; i < entries.length; i += 2) {
            entries[i] = "f" + i;
            entries[i + 1] = "";
        }
        assertThatExceptionOfType(UnacceptableArchive.class)
                .isThrownBy(() -> archive.unpack(zip(entries)))
                .withMessage("has more than 1000 entries");
    }

    @Test
    void refusesAFileThatIsAFolderToo() {
        assertThatExceptionOfType(UnacceptableArchive.class)
                .isThrownBy(() -> archive.unpack(zip("a", "x", "a/b", "y")))
                .withMessageContaining("both as a file and as a folder");
    }

    @Test
    void refusesWhatIsNoArchive() {
        assertThatExceptionOfType(UnacceptableArchive.class)
                .isThrownBy(() -> archive.unpack(Bytes.of("hello")))
                .withMessage("is not a zip archive");
    }

    @Test
    void refusesABrokenArchive() {
        assertThatExceptionOfType(UnacceptableArchive.class).isThrownBy(() -> {
            byte[] bytes = zip("run", "echo hello").array().clone();
            bytes[40] ^= 0x55;
            bytes[41] ^= 0x55;
            archive.unpack(Bytes.of(bytes));
        });
    }

    static Bytes zip(String... namesAndContents) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return Bytes.of(bytes.toByteArray());
    }
}
