package org.posad.assessment.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.posad.assessment.Exercises.english;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.posad.assessment.Exercises;
import org.posad.assessment.Outcome;
import org.posad.assessment.SourceCode;
import org.posad.assessment.Verdict;
import org.posad.assessment.sandbox.RealSandbox;
import org.posad.assessment.sandbox.Sandbox;
import org.posad.assessment.sandbox.SandboxFault;
import org.posad.catalog.Exercise;
import org.posad.catalog.ExerciseId;
import org.posad.catalog.GradedExercise;
import org.posad.catalog.GradedExercise.Case;
import org.posad.catalog.GradedExercise.Grading;
import org.posad.catalog.GradedExercise.Limits;
import org.posad.catalog.ProgrammingLanguage;
import org.posad.catalog.SourceFile;

/** Any two numbers that add up to the one that is given. */
class CheckerOnTheRealSandboxTest {

    private static final String CHECKER = """
            import sys
            wanted = int(open(sys.argv[1]).read())
            try:
                a, b = map(int, sys.stdin.read().split())
            except ValueError:
                print("Print two whole numbers.")
                sys.exit(43)
            if a + b == wanted:
                sys.exit(42)
            print("%d and %d make %d." % (a, b, a + b))
            sys.exit(43)
            """;

    private static Sandbox sandbox;

    @BeforeAll
    static void start() throws IOException {
        sandbox = RealSandbox.client();
    }

    @Test
    void acceptsEveryAnswerThatIsRight() throws SandboxFault {
        assertThat(judge(CHECKER, "print(1, int(input()) - 1)")).isInstanceOf(Verdict.Accepted.class);
        assertThat(judge(CHECKER, "n = int(input())\nprint(n)\nprint(0)")).isInstanceOf(Verdict.Accepted.class);
    }

    @Test
    void saysWhatTheCheckerSays() throws SandboxFault {
        var verdict = judge(CHECKER, "print(1, 2)");
        assertThat(verdict.score()).isZero();
        assertThat(verdict.tests().getFirst().outcome()).isEqualTo(new Outcome.AssertionFailed("1 and 2 make 3.\n"));
    }

    @Test
    void asksTheCheckerOnlyOfWhatHasEnded() throws SandboxFault {
        var verdict = judge(CHECKER, "n = int(input())\nassert n < 50\nprint(n, 0)");
        assertThat(verdict.tests().getFirst().passed()).isTrue();
        assertThat(verdict.tests().getLast().outcome()).isInstanceOf(Outcome.Crashed.class);
        assertThat(judge(CHECKER, "print(")).isInstanceOf(Verdict.DoesNotCompile.class);
    }

    @Test
    void aCheckerThatFailsIsNobodysVerdict() {
        assertThatThrownBy(() -> judge("raise SystemExit(1)", "print(1, 2)"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("neither 42 nor 43");
    }

    private static Verdict judge(String checker, String program) throws SandboxFault {
        var exercise = new GradedExercise(
                Exercises.exercise(new ExerciseId("a/checked"), ProgrammingLanguage.PYTHON, Exercise.Kind.IO),
                1,
                "0".repeat(64),
                new Limits(Duration.ofSeconds(2), 128),
                new Grading.Checked(
                        List.of(new SourceFile("main.py", checker)),
                        List.of(
                                new Case(english("Small"), "7\n", "3 4\n", 1, true),
                                new Case(english("Large"), "100\n", "50 50\n", 1, false))),
                List.of(),
                List.of(),
                Map.of());
        var examination = Examination.of(exercise, SourceCode.of("main.py", program));
        var replies = sandbox.run(examination.runs(), _ -> {});
        var then = examination.then(replies);
        return then.isPresent()
                ? then.get().verdict(sandbox.run(then.get().runs(), _ -> {}))
                : examination.verdict(replies);
    }
}
