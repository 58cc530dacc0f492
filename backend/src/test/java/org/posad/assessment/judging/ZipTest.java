package org.posad.assessment.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class ZipTest {

    @Test
    void makesTheSameBytesOfTheSameFiles() {
        var first = Zip.of(files("main.py", "run"));
        assertThat(Zip.of(files("main.py", "run"))).isEqualTo(first);
        assertThat(Zip.of(files("run", "main.py"))).isNotEqualTo(first);
    }

    @Test
    void doesNotKnowWhatTimeItIs() throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(Zip.of(files("main.py"))))) {
            var entry = Objects.requireNonNull(zip.getNextEntry());
            assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(2000, 1, 1, 0, 0));
        }
    }

    private static SequencedMap<String, String> files(String... names) {
        var files = new LinkedHashMap<String, String>();
        for (var name : names) {
            files.put(name, "content of " + name);
        }
        return files;
    }
}
