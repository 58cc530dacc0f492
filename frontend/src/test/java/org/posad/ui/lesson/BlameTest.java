package org.posad.ui.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.posad.assessment.CompilerMessage;
import org.posad.assessment.CompilerMessage.Severity;
import org.posad.assessment.Grading;
import org.posad.assessment.Outcome;
import org.posad.assessment.TestResult;
import org.posad.assessment.Verdict;
import org.posad.catalog.Exercise;
import org.posad.catalog.ExerciseId;
import org.posad.catalog.ProgrammingLanguage;
import org.posad.catalog.SourceFile;
import org.posad.catalog.Text;

class BlameTest {

    private static final CompilerMessage NEVER_CLOSED =
            new CompilerMessage("main.py", 1, 7, Severity.ERROR, "'(' was never closed");
    private static final Exercise EXERCISE = new Exercise(
            new ExerciseId("course/exercise"),
            Text.of("en", "Exercise"),
            Text.of("en", "Do it"),
            Exercise.Kind.IO,
            ProgrammingLanguage.PYTHON,
            10,
            List.of(),
            List.of(new SourceFile("main.py", "")),
            List.of(),
            List.of());

    @Test
    void marksWhatTheCompilerNames() {
        assertThat(marks(new Verdict.DoesNotCompile("…", List.of(NEVER_CLOSED), null)))
                .containsExactly(NEVER_CLOSED);
    }

    @Test
    void marksTheLineThatTheFirstFailingTestDiedIn() {
        assertThat(marks(new Verdict.Rejected(List.of(passed(), crashed(3), crashed(5)), null)))
                .containsExactly(new CompilerMessage("main.py", 3, 1, Severity.ERROR, "NameError"));
    }

    @Test
    void marksNothingWhereTheFirstFailingTestDidNotDie() {
        var slow = result(new Outcome.TooSlow(Duration.ofSeconds(2)));
        assertThat(marks(new Verdict.Rejected(List.of(slow, crashed(3)), null))).isEmpty();
    }

    @Test
    void marksNothingInWhatIsAccepted() {
        assertThat(marks(new Verdict.Accepted(List.of(passed())))).isEmpty();
    }

    @Test
    void marksNothingWhileItIsJudged() {
        var running = new Grading.Running(List.of(crashed(3)), 2);
        assertThat(Blame.of(Optional.of(running), EXERCISE).places()).isEmpty();
    }

    private static List<CompilerMessage> marks(Verdict verdict) {
        return Blame.of(Optional.of(new Grading.Graded(verdict)), EXERCISE).places();
    }

    private static TestResult passed() {
        return result(new Outcome.Passed());
    }

    private static TestResult crashed(int line) {
        return result(new Outcome.Crashed("NameError", line, "…"));
    }

    private static TestResult result(Outcome outcome) {
        return new TestResult(Text.of("en", "Test"), true, 1, "", outcome, Duration.ZERO, 0);
    }
}
