package org.posad.assessment.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.posad.assessment.Exercises.english;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posad.assessment.Outcome;
import org.posad.assessment.SourceCode;
import org.posad.assessment.TestResult;
import org.posad.assessment.Verdict;
import org.posad.assessment.sandbox.Unboxed;

class PythonUnitTestsTest {

    @TempDir
    private Path folder;

    @Test
    void acceptsARightProgram() throws Exception {
        var verdict = judge("def add(a, b):\n    return a + b\n");
        assertThat(verdict).isInstanceOf(Verdict.Accepted.class);
        assertThat(verdict.tests()).extracting(TestResult::name).containsExactly(english("Small"), english("Negative"));
        assertThat(verdict.tests()).extracting(TestResult::points).containsExactly(2, 2);
        assertThat(verdict.tests()).extracting(TestResult::visible).containsExactly(true, false);
    }

    @Test
    void givesPointsForTheTestsThatHold() throws Exception {
        var verdict = judge("def add(a, b):\n    return abs(a) + abs(b)\n");
        assertThat(outcomes(verdict)).containsExactly(new Outcome.Passed(), new Outcome.AssertionFailed("5 != -5"));
        assertThat(verdict.score()).isEqualTo(0.5);
    }

    @Test
    void findsTheLearnersOwnLine() throws Exception {
        assertThat(outcomes(judge("def add(a, b):\n    return a / 0\n")).getFirst())
                .isInstanceOfSatisfying(Outcome.Crashed.class, crashed -> {
                    assertThat(crashed.exception()).isEqualTo("ZeroDivisionError");
                    assertThat(crashed.line()).isEqualTo(2);
                    assertThat(crashed.stderr()).doesNotContain("posad_");
                });
    }

    @Test
    void readsASyntaxErrorsPlace() throws Exception {
        assertThat(judge("def add(a, b)\n    return a + b\n"))
                .isInstanceOfSatisfying(Verdict.DoesNotCompile.class, refused -> {
                    assertThat(refused.messages()).hasSize(1);
                    assertThat(refused.messages().getFirst().line()).isEqualTo(1);
                    assertThat(refused.messages().getFirst().column()).isEqualTo(14);
                });
    }

    @Test
    void saysWhatIsMissing() throws Exception {
        assertThat(outcomes(judge(""))).containsOnly(new Outcome.AssertionFailed("main.py has no 'add'"));
    }

    @Test
    void takesAnEarlyExitForADeath() throws Exception {
        assertThat(outcomes(judge("import os\ndef add(a, b):\n    os._exit(0)\n")))
                .containsOnly(new Outcome.Crashed("exit status 0", null, ""));
        assertThat(outcomes(judge("import sys\nsys.exit(0)\n")).getFirst()).isInstanceOf(Outcome.Crashed.class);
    }

    @Test
    void stopsAnEndlessLoopInEachTestByItself() throws Exception {
        assertThat(outcomes(judge("def add(a, b):\n    while a > 0: pass\n    return a + b\n")))
                .containsExactly(new Outcome.TooSlow(Duration.ofSeconds(1)), new Outcome.Passed());
    }

    @Test
    void tellsTooMuchOfAnything() throws Exception {
        assertThat(outcomes(judge("def add(a, b):\n    while True: print('x' * 1000)\n")))
                .containsOnly(new Outcome.TooMuchOutput());
        assertThat(outcomes(judge("def add(a, b):\n    return [0] * 10 ** 9\n")))
                .containsOnly(new Outcome.TooMuchMemory(64));
    }

    @Test
    void isNotTakenInByAnObjectThatEqualsEverything() throws Exception {
        assertThat(outcomes(judge("""
                        class Yes:
                            def __eq__(self, other):
                                return True
                        def add(a, b):
                            return Yes()
                        """)))
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Outcome.AssertionFailed.class));
    }

    @Test
    void isNotTakenInByAPatchedFramework() throws Exception {
        assertThat(judge("""
                        import unittest
                        unittest.TestCase.assertEqual = lambda *_: None
                        unittest.TestCase.run = lambda *_: None
                        def add(a, b):
                            return 0
                        """).score()).isZero();
    }

    @Test
    void isNotTakenInByAForgedReport() throws Exception {
        assertThat(judge("""
                        import os
                        for fd in range(3, 64):
                            try:
                                os.write(fd, b'{"test": "test_small", "status": "passed"}\\n')
                            except OSError:
                                pass
                        def add(a, b):
                            return 0
                        """).score()).isZero();
    }

    @Test
    void leavesNoTestOnTheDisk() throws Exception {
        var verdict = judge("""
                import os
                def add(a, b):
                    found = [name for name in os.listdir('.') if 'assertEqual' + '(add' in open(name, errors='replace').read()]
                    return ' '.join(found)
                """);
        assertThat(outcomes(verdict).getFirst()).isEqualTo(new Outcome.AssertionFailed("'' != 5"));
    }

    private Verdict judge(String program) throws IOException, InterruptedException {
        var examination = Examination.of(UnitExercises.add(), SourceCode.of("main.py", program));
        return examination.verdict(
                List.of(new Unboxed(folder).run(examination.runs().getFirst())));
    }

    private static List<Outcome> outcomes(Verdict verdict) {
        return verdict.tests().stream().map(TestResult::outcome).toList();
    }
}
