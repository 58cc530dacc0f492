package org.posad.assessment.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

class ZipTest {

    @Test
    void makesTheSameBytesOfTheSameFiles() {
        var first = Zip.of(files("main.py", "run"));
        assertThat(Zip.of(files("main.py", "run"))).isEqualTo(first);
        assertThat(Zip.of(files("run", "main.py"))).isNotEqualTo(first);
    }

    private static SequencedMap<String, String> files(String... names) {
        var files = new LinkedHashMap<String, String>();
        for (var name : names) {
            files.put(name, "content of " + name);
        }
        return files;
    }
}
