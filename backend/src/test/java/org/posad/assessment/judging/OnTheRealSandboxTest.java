package org.posad.assessment.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.posad.assessment.Exercises.HIDDEN;
import static org.posad.assessment.Exercises.SEEN;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posad.assessment.CompilerMessage;
import org.posad.assessment.Exercises;
import org.posad.assessment.Outcome;
import org.posad.assessment.SourceCode;
import org.posad.assessment.TestResult;
import org.posad.assessment.Verdict;
import org.posad.assessment.sandbox.RealSandbox;
import org.posad.assessment.sandbox.Sandbox;
import org.posad.assessment.sandbox.SandboxFault;
import org.posad.catalog.ExerciseId;
import org.posad.catalog.ProgrammingLanguage;

/** Programs in each language, run for real: the sandbox's words and ours have to fit. */
class OnTheRealSandboxTest {

    private static Sandbox sandbox;

    @BeforeAll
    static void start() throws IOException {
        sandbox = RealSandbox.client();
    }

    @Test
    void acceptsTheSameProgramInEachLanguage() throws SandboxFault {
        assertAccepted(ProgrammingLanguage.PYTHON, "print(input())");
        assertAccepted(ProgrammingLanguage.BASH, "cat");
        assertAccepted(ProgrammingLanguage.C, """
                #include <stdio.h>
                int main(void) { int c; while ((c = getchar()) != EOF) putchar(c); return 0; }
                """);
        assertAccepted(ProgrammingLanguage.JAVA, "void main() { IO.println(IO.readln()); }");
    }

    @Test
    void readsPythonsFaults() throws SandboxFault {
        assertThat(firstOutcome(ProgrammingLanguage.PYTHON, "def f():\n    return 1 / 0\n\nf()\n"))
                .isInstanceOfSatisfying(Outcome.Crashed.class, crashed -> {
                    assertThat(crashed.exception()).isEqualTo("ZeroDivisionError");
                    assertThat(crashed.line()).isEqualTo(2);
                    assertThat(crashed.stderr())
                            .contains("File \"main.py\", line 2")
                            .doesNotContain("script.py");
                });
        assertThat(messages(ProgrammingLanguage.PYTHON, "print('a'\n"))
                .containsExactly(
                        new CompilerMessage("main.py", 1, 6, CompilerMessage.Severity.ERROR, "'(' was never closed"));
    }

    @Test
    void readsJavasFaults() throws SandboxFault {
        assertThat(firstOutcome(
                        ProgrammingLanguage.JAVA, "void main() {\n    Object o = null;\n    o.toString();\n}\n"))
                .isInstanceOfSatisfying(Outcome.Crashed.class, crashed -> {
                    assertThat(crashed.exception()).isEqualTo("NullPointerException");
                    assertThat(crashed.line()).isEqualTo(3);
                });
        assertThat(messages(ProgrammingLanguage.JAVA, "void main() {\n    int x = 1\n}\n"))
                .containsExactly(
                        new CompilerMessage("Main.java", 2, 14, CompilerMessage.Severity.ERROR, "';' expected"));
    }

    @Test
    void readsCsFaults() throws SandboxFault {
        assertThat(firstOutcome(ProgrammingLanguage.C, "int main(void) { int *p = 0; *p = 1; return 0; }"))
                .isInstanceOfSatisfying(
                        Outcome.Crashed.class,
                        crashed -> assertThat(crashed.exception()).isEqualTo("SIGSEGV"));
        assertThat(messages(ProgrammingLanguage.C, "int main(void) {\n  return x;\n}\n"))
                .containsExactly(new CompilerMessage(
                        "main.c",
                        2,
                        10,
                        CompilerMessage.Severity.ERROR,
                        "‘x’ undeclared (first use in this function)"));
    }

    @Test
    void findsBashsLine() throws SandboxFault {
        assertThat(firstOutcome(ProgrammingLanguage.BASH, "echo a\nset -e\nnope\n"))
                .isInstanceOfSatisfying(Outcome.Crashed.class, crashed -> {
                    assertThat(crashed.exception()).isEqualTo("exit status 127");
                    assertThat(crashed.line()).isEqualTo(3);
                });
    }

    @Test
    void tellsTooMuchOfAnything() throws SandboxFault {
        assertThat(firstOutcome(ProgrammingLanguage.PYTHON, "while True: pass"))
                .isEqualTo(new Outcome.TooSlow(Duration.ofSeconds(2)));
        assertThat(firstOutcome(ProgrammingLanguage.PYTHON, "import time\ntime.sleep(60)"))
                .isEqualTo(new Outcome.TooSlow(Duration.ofSeconds(2)));
        assertThat(firstOutcome(ProgrammingLanguage.PYTHON, "x = [0]\nwhile True: x += x"))
                .isEqualTo(new Outcome.TooMuchMemory(128));
        assertThat(firstOutcome(ProgrammingLanguage.PYTHON, "while True: print('x' * 100)"))
                .isEqualTo(new Outcome.TooMuchOutput());
    }

    @Test
    void runsABlankProgram() throws SandboxFault {
        assertThat(firstOutcome(ProgrammingLanguage.PYTHON, "\n")).isEqualTo(new Outcome.WrongOutput("hello\n", ""));
    }

    @Test
    void judgesSql(@TempDir Path folder) throws Exception {
        var exercise = SqlExercises.openStops(folder);
        var right = SqlExercises.examination(exercise, "SELECT name FROM stops WHERE open");
        assertThat(right.verdict(sandbox.run(right.runs(), _ -> {}))).isInstanceOf(Verdict.Accepted.class);
        var endless = SqlExercises.examination(
                exercise, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT max(i) AS name FROM n");
        assertThat(endless.verdict(sandbox.run(endless.runs(), _ -> {})).tests())
                .extracting(TestResult::outcome)
                .containsOnly(new Outcome.TooSlow(Duration.ofSeconds(2)));
    }

    @Test
    void namesTheToolchain() throws SandboxFault {
        assertThat(sandbox.toolchain(71)).startsWith("Python (3.");
    }

    private static void assertAccepted(ProgrammingLanguage language, String program) throws SandboxFault {
        assertThat(judge(language, program)).isInstanceOf(Verdict.Accepted.class);
    }

    private static Outcome firstOutcome(ProgrammingLanguage language, String program) throws SandboxFault {
        return judge(language, program).tests().stream()
                .map(TestResult::outcome)
                .findFirst()
                .orElseThrow();
    }

    private static List<CompilerMessage> messages(ProgrammingLanguage language, String program) throws SandboxFault {
        return judge(language, program) instanceof Verdict.DoesNotCompile refused ? refused.messages() : List.of();
    }

    private static Verdict judge(ProgrammingLanguage language, String program) throws SandboxFault {
        var id = new ExerciseId("on-the-sandbox/echo");
        var examination = Examination.of(
                Exercises.io(id, language, List.of(), SEEN, HIDDEN), SourceCode.of(language.mainFile(), program));
        return examination.verdict(sandbox.run(examination.runs(), _ -> {}));
    }
}
