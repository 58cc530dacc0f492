package org.posad.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.posad.sandbox.Judge0.MULTI_FILE;
import static org.posad.sandbox.Judge0.PYTHON;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class MultiFileTest extends RunningSandbox {

    @Test
    void pythonUnitTestsRunAsTheyAre() {
        var answer = run(Map.of(
                "run", "exec python3 -m unittest -v test_greet",
                "greet.py", "def greet(name):\n    return 'Hello, ' + name + '!'\n",
                "test_greet.py", """
                        import unittest
                        from greet import greet

                        class GreetTest(unittest.TestCase):
                            def test_name(self):
                                self.assertEqual('Hello, Ada!', greet('Ada'))

                            def test_wrong(self):
                                self.assertEqual('Bye', greet('Ada'))
                        """));
        assertThat(answer.status()).isEqualTo(NZEC);
        assertThat(answer.text("stderr"))
                .contains("test_name (test_greet.GreetTest.test_name) ... ok")
                .contains("FAILED (failures=1)");
    }

    @Test
    void javaUnitTestsFindJUnitAndAssertJ() {
        var answer = run(Map.of(
                "compile", "javac -cp '/opt/posad/lib/java/*' *.java",
                "run",
                        "exec java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx64m -cp '/opt/posad/lib/java/*:.'"
                                + " org.junit.platform.console.ConsoleLauncher execute --select-class GreetTest"
                                + " --disable-banner --details=tree --disable-ansi-colors",
                "Greet.java", "class Greet { static String to(String name) { return \"Hello, \" + name; } }",
                "GreetTest.java", """
                        import static org.assertj.core.api.Assertions.assertThat;
                        import org.junit.jupiter.api.Test;

                        class GreetTest {
                            @Test void greets() { assertThat(Greet.to("Ada")).isEqualTo("Hello, Ada"); }
                            @Test void shouts() { assertThat(Greet.to("Ada")).isEqualTo("HELLO"); }
                        }
                        """));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(NZEC);
        assertThat(answer.text("stdout")).contains("1 tests successful", "1 tests failed", "GreetTest.java:6");
    }

    @Test
    void whatIsCompiledIsThereWhenItRuns() {
        var answer = run(Map.of(
                "compile", "mkdir out && javac -d out app/*.java",
                "run", "exec java -XX:+UseSerialGC -cp out app.Main",
                "app/Main.java",
                        "package app; public class Main { public static void main(String[] a) { Other.greet(); } }",
                "app/Other.java", "package app; class Other { static void greet() { System.out.println(\"hi\"); } }"));
        assertThat(answer.text("stdout")).isEqualTo("hi\n");
    }

    @Test
    void theSameSourcesCompileOnceAndNoProgramSpoilsThemForTheNext() {
        var files = Map.of("compile", "date +%s%N > stamp", "run", "cat stamp; chmod 777 . stamp; echo spoilt > stamp");
        String first = run(files).text("stdout");
        assertThat(first).matches("\\d+\n");
        assertThat(run(files).text("stdout")).isEqualTo(first);
    }

    @Test
    void aScriptThatDoesNotCompileIsACompilationError() {
        assertThat(run(Map.of("compile", "echo wrong; exit 1", "run", "echo ran"))
                        .status())
                .isEqualTo(COMPILATION_ERROR);
    }

    @Test
    void theSourceWinsOverAFileOfTheSameName() {
        var answer = judge0.run(
                PYTHON, "print('mine')", Map.of("additional_files", zip(Map.of("script.py", "print('theirs')"))));
        assertThat(answer.text("stdout")).isEqualTo("mine\n");
    }

    @Test
    void aNameThatLeadsOutOfTheBoxIsRefused() {
        var answer = run(Map.of("run", "true", "../../etc/x", "y"));
        assertThat(answer.code()).isEqualTo(422);
        assertThat(answer.body().path("additional_files").get(0).asString()).contains("leads out of its folder");
    }

    @Test
    void aSourceIsNotWantedAndFilesAre() {
        var answer = judge0.run(MULTI_FILE, "print(1)");
        assertThat(answer.code()).isEqualTo(422);
        assertThat(answer.body().path("source_code").get(0).asString()).isEqualTo("must be blank");
        assertThat(answer.body().path("additional_files").get(0).asString()).isEqualTo("can't be blank");
    }

    private Judge0.Answer run(Map<String, String> files) {
        return judge0.post(
                "/submissions?wait=true&fields=*", Map.of("language_id", MULTI_FILE, "additional_files", zip(files)));
    }

    static String zip(Map<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
