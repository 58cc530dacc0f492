package org.posad.sandbox.inside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallTest {

    @TempDir
    private Path folder;

    @Test
    void propertiesComeFirst() {
        var call = Call.of(new String[] {"-Da=b=c", "java", "Main", "-Dx"});
        assertThat(call.properties()).containsEntry("a", "b=c");
        assertThat(call.program()).isEqualTo("Main");
        assertThat(call.arguments()).containsExactly("-Dx");
    }

    @Test
    void aSourceFileIsForTheLauncher() {
        var call = Call.of(new String[] {"java", "Main.java", "x"});
        assertThat(call.program()).endsWith("SourceLauncher");
        assertThat(call.arguments()).containsExactly("Main.java", "x");
    }

    @Test
    void starsAreSpelledOutAsShellAndJavacDo() throws IOException {
        for (String name : new String[] {"B.java", "A.java", "b.jar", "a.jar", "c.txt"}) {
            Files.createFile(folder.resolve(name));
        }
        var call = Call.of(new String[] {"javac", "-cp", ".:" + folder + "/*:/nowhere/*", folder + "/*.java"});
        assertThat(call.compilerArguments())
                .containsExactly(
                        "-cp",
                        ".:%1$s/a.jar:%1$s/b.jar:/nowhere/*".formatted(folder),
                        folder + "/A.java",
                        folder + "/B.java");
    }
}
