package org.posad.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.posad.sandbox.Judge0.BASH;
import static org.posad.sandbox.Judge0.C;
import static org.posad.sandbox.Judge0.CPP;
import static org.posad.sandbox.Judge0.JAVA;
import static org.posad.sandbox.Judge0.PYTHON;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest extends RunningSandbox {

    @Test
    void whatIsListedHasPassedItsSelfTest() {
        var ids = judge0.get("/languages")
                .body()
                .valueStream()
                .map(node -> node.path("id").asInt())
                .toList();
        assertThat(ids).contains(BASH, C, CPP, JAVA, PYTHON, Judge0.MULTI_FILE);
    }

    /** Nothing has to be installed for the tests; what is, has to work. */
    @ParameterizedTest
    @CsvSource({"60, go", "63, node", "68, php", "72, ruby", "73, rustc", "74, tsc", "82, sqlite3", "85, perl"})
    void aToolchainThatIsInstalledIsOffered(int language, String program) {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin", program)), program + " is not installed");
        assertThat(judge0.get("/languages/" + language).code()).isEqualTo(200);
    }

    @Test
    void namesCarryTheVersionThatIsReallyThere() {
        assertThat(judge0.get("/languages/62").text("name")).matches("Java \\(OpenJDK \\d+.*\\)");
    }

    @Test
    void aLanguageTellsItsCommands() {
        var c = judge0.get("/languages/50");
        assertThat(c.text("source_file")).isEqualTo("main.c");
        assertThat(c.text("compile_cmd")).contains("gcc");
        assertThat(judge0.get("/languages/89").body().path("run_cmd").isNull()).isTrue();
    }

    @Test
    void anUnknownLanguageIsNotFound() {
        assertThat(judge0.get("/languages/9999").code()).isEqualTo(404);
    }

    @Test
    void pythonReadsItsInput() {
        var answer = judge0.run(PYTHON, "print(input()[::-1])", Map.of("stdin", "posad\n", "expected_output", "dasop"));
        assertThat(answer.status()).isEqualTo(ACCEPTED);
        assertThat(answer.text("stdout")).isEqualTo("dasop\n");
    }

    @Test
    void aWrongOutputIsAWrongAnswer() {
        assertThat(judge0.run(PYTHON, "print(1)", Map.of("expected_output", "2"))
                        .status())
                .isEqualTo(WRONG_ANSWER);
    }

    @Test
    void javaTakesArgumentsAndPrintsCyrillic() {
        var answer = judge0.run(
                JAVA,
                "public class Main { public static void main(String[] a) { System.out.println(a[0] + \" посад\"); } }",
                Map.of("command_line_arguments", "град"));
        assertThat(answer.text("stdout")).isEqualTo("град посад\n");
    }

    @Test
    void aJavaHeapThatIsFullIsAnErrorWithAStackTrace() {
        var answer = judge0.run(JAVA, """
                import java.util.*;
                public class Main {
                    public static void main(String[] a) {
                        var all = new ArrayList<byte[]>();
                        while (true) all.add(new byte[1 << 20]);
                    }
                }
                """);
        assertThat(answer.status()).isEqualTo(NZEC);
        assertThat(answer.text("stderr")).contains("OutOfMemoryError", "Main.main(Main.java:5)");
    }

    @Test
    void javaRecursionWithoutAnEndIsAStackOverflow() {
        var answer = judge0.run(
                JAVA,
                "public class Main { static int f(int n) { return f(n + 1) + 1; }"
                        + " public static void main(String[] a) { f(0); } }");
        assertThat(answer.status()).isEqualTo(NZEC);
        assertThat(answer.text("stderr")).contains("StackOverflowError");
    }

    @Test
    void cTakesCompilerOptions() {
        var answer = judge0.run(
                C, "#include <stdio.h>\nint main(void) { printf(\"%d\", N); }", Map.of("compiler_options", "-DN=42"));
        assertThat(answer.text("stdout")).isEqualTo("42");
    }

    @Test
    void aCompilationErrorTellsLineAndColumnAndNothingElse() {
        var answer = judge0.run(C, "int main(void) { return x; }");
        assertThat(answer.status()).isEqualTo(COMPILATION_ERROR);
        assertThat(answer.text("compile_output")).contains("main.c:1:25: error:");
        assertThat(answer.body().path("time").isNull()).isTrue();
        assertThat(answer.body().path("stdout").isNull()).isTrue();
    }

    @Test
    void warningsOfTheCompilerAreHandedOver() {
        var answer = judge0.run(C, "int main(void) { int x; return 0; }", Map.of("compiler_options", "-Wall"));
        assertThat(answer.status()).isEqualTo(ACCEPTED);
        assertThat(answer.text("compile_output")).contains("unused variable");
    }

    @Test
    void shellSignsInArgumentsReachNoShell() {
        var answer = judge0.run(BASH, "echo \"$@\"", Map.of("command_line_arguments", "a; id && `id` $(id) | cat"));
        assertThat(answer.text("stdout")).doesNotContain("uid=");
    }

    @Test
    void severalRunsEndAtTheFirstThatFails() {
        var answer = judge0.run(BASH, "exit 3", Map.of("number_of_runs", 5));
        assertThat(answer.body().path("exit_code").asInt()).isEqualTo(3);
    }

    @Test
    void standardErrorGoesToStandardOutputIfAsked() {
        var answer = judge0.run(BASH, "echo a; echo b >&2; echo c", Map.of("redirect_stderr_to_stdout", true));
        assertThat(answer.text("stdout")).isEqualTo("a\nb\nc\n");
        assertThat(answer.body().path("stderr").isNull()).isTrue();
    }
}
