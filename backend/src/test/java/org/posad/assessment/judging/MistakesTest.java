package org.posad.assessment.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.posad.assessment.Exercises.english;
import static org.posad.assessment.Exercises.mistake;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.posad.assessment.Outcome;
import org.posad.assessment.TestResult;
import org.posad.catalog.GradedExercise.Mistake;
import org.posad.catalog.GradedExercise.Mistake.Where;

class MistakesTest {

    private static final Outcome WRONG = new Outcome.WrongOutput("a", "b");
    private static final Outcome CRASHED = new Outcome.Crashed("KeyError", 2, "KeyError: 'x'");

    @Test
    void answersWithTheFirstThatFits() {
        assertThat(found(
                        List.of(
                                mistake("no", Map.of(Where.STDOUT, "absent")),
                                mistake("yes", Map.of(Where.STDOUT, "Hello,\\w")),
                                mistake("late", Map.of(Where.STDOUT, "Hello"))),
                        test("1", WRONG, "Hello,Anna\n", "")))
                .contains("yes");
    }

    @Test
    void asksForAllPatternsInOneTest() {
        var both = List.of(mistake("both", Map.of(Where.STDOUT, "x", Where.EXCEPTION, "KeyError")));
        assertThat(found(both, test("1", WRONG, "x", ""), test("2", CRASHED, "y", "")))
                .isEmpty();
        assertThat(found(both, test("1", CRASHED, "x", ""))).contains("both");
    }

    @Test
    void looksAtFailingTestsOnly() {
        assertThat(found(
                        List.of(mistake("passed", Map.of(Where.STDOUT, "x"))),
                        test("1", new Outcome.Passed(), "x", ""),
                        test("2", WRONG, "y", "")))
                .isEmpty();
    }

    @Test
    void asksThatAllNamedTestsHaveFailed() {
        var named = List.of(mistake("edges", Map.of(), "1", "2"));
        assertThat(found(named, test("1", new Outcome.Passed(), "", ""), test("2", WRONG, "", "")))
                .isEmpty();
        assertThat(found(named, test("1", WRONG, "", ""), test("2", WRONG, "", ""), test("3", WRONG, "", "")))
                .contains("edges");
    }

    @Test
    void takesAnExceptionByItsWholeName() {
        assertThat(found(List.of(mistake("key", Map.of(Where.EXCEPTION, "Key"))), test("1", CRASHED, "", "")))
                .isEmpty();
    }

    @Test
    void readsTheCompilersWords() {
        var mistakes = new Mistakes(List.of(
                mistake("run", Map.of(Where.STDOUT, "expected")),
                mistake("semicolon", Map.of(Where.COMPILE, "';' exp"))));
        assertThat(mistakes.inCompilerOutput("error: ';' expected").map(Mistake::id))
                .contains("semicolon");
    }

    @Test
    void doesNotWaitForAPatternThatNeverEnds() {
        var started = System.nanoTime();
        assertThat(found(
                        List.of(
                                mistake("slow", Map.of(Where.STDOUT, "(x+x+)+y")),
                                mistake("next", Map.of(Where.STDOUT, "x"))),
                        test("1", WRONG, "x".repeat(5_000), "")))
                .contains("next");
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(2));
    }

    private static Optional<String> found(List<Mistake> foreseen, Observation... tests) {
        return new Mistakes(foreseen).in(List.of(tests)).map(Mistake::id);
    }

    private static Observation test(String key, Outcome outcome, String stdout, String stderr) {
        return new Observation(
                key, new TestResult(english(key), true, 1, "", outcome, Duration.ZERO, 0), stdout, stderr);
    }
}
