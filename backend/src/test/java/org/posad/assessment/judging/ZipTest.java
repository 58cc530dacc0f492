package org.posad.assessment.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class ZipTest {

    @Test
    void makesTheSameBytesOfTheSameFiles() {
        var first = zip("main.py", "run");
        assertThat(zip("main.py", "run")).isEqualTo(first);
        assertThat(zip("run", "main.py")).isNotEqualTo(first);
    }

    @Test
    void doesNotKnowWhatTimeItIs() throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(zip("main.py")))) {
            var entry = Objects.requireNonNull(zip.getNextEntry());
            assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(2000, 1, 1, 0, 0));
        }
    }

    private static byte[] zip(String... names) {
        var zip = new Zip();
        for (var name : names) {
            zip.with(name, "content of " + name);
        }
        return zip.bytes();
    }
}
