package org.posad.assessment.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.posad.assessment.Exercises.ECHO;
import static org.posad.assessment.Exercises.HIDDEN;
import static org.posad.assessment.Exercises.SEEN;
import static org.posad.assessment.Exercises.mistake;
import static org.posad.assessment.sandbox.Replies.aReply;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.posad.assessment.Exercises;
import org.posad.assessment.Outcome;
import org.posad.assessment.SourceCode;
import org.posad.assessment.TestResult;
import org.posad.assessment.Verdict;
import org.posad.assessment.sandbox.Reply;
import org.posad.assessment.sandbox.Run;
import org.posad.catalog.GradedExercise.Mistake;
import org.posad.catalog.GradedExercise.Mistake.Where;
import org.posad.catalog.ProgrammingLanguage;

class IoExaminationTest {

    private static final Mistake SHOUTS = mistake("shouts", Map.of(Where.STDOUT, "HELLO"));
    private static final Reply RIGHT = aReply(3).stdout("hello\n").reply();
    private static final Reply RIGHT_TOO = aReply(3).stdout("secret\n").reply();

    private final Examination examination = examine("print(input())");

    @Test
    void runsEachCase() {
        assertThat(examination.runs()).hasSize(2).doesNotHaveDuplicates();
        assertThat(examination.runs()).extracting(Run::languageId).containsOnly(71);
    }

    @Test
    void sendsABlankProgramAsAZip() {
        assertThat(examine("  \n").runs())
                .allSatisfy(run -> assertThat(run.languageId()).isEqualTo(Run.MULTI_FILE));
    }

    @Test
    void acceptsWhenAllIsRight() {
        assertThat(examination.verdict(List.of(RIGHT, RIGHT_TOO))).isInstanceOf(Verdict.Accepted.class);
        assertThat(examination.verdict(List.of(RIGHT, RIGHT_TOO)).score()).isEqualTo(1);
    }

    @Test
    void givesPointsForWhatIsRight() {
        var verdict = examination.verdict(List.of(RIGHT, aReply(5).reply()));
        assertThat(verdict).isInstanceOf(Verdict.Rejected.class);
        assertThat(verdict.score()).isEqualTo(0.75);
        assertThat(verdict.tests().getLast().outcome()).isInstanceOf(Outcome.TooSlow.class);
    }

    @Test
    void explainsAMistakeThatWasForeseen() {
        assertThat(examination.verdict(List.of(aReply(3).stdout("HELLO\n").reply(), RIGHT_TOO)))
                .isInstanceOfSatisfying(
                        Verdict.Rejected.class,
                        rejected -> assertThat(rejected.explanation()).isEqualTo(SHOUTS.explanation()));
    }

    @Test
    void takesACompilersWordForAllCases() {
        var refused = aReply(6).compileOutput("Main.java:1: error: no\n").reply();
        assertThat(examination.verdict(List.of(refused, refused))).isInstanceOf(Verdict.DoesNotCompile.class);
    }

    @Test
    void tellsResultsUpToTheFirstThatIsOpen() {
        assertThat(examination.soFar(Arrays.asList(RIGHT, null)))
                .extracting(TestResult::name)
                .containsExactly(SEEN.name());
        assertThat(examination.soFar(Arrays.asList(null, RIGHT_TOO))).isEmpty();
    }

    @Test
    void keepsNoCharacterThatCannotBeStored() {
        var verdict = examination.verdict(List.of(aReply(3).stdout("a\0b").reply(), RIGHT_TOO));
        assertThat(verdict.tests().getFirst().outcome()).isEqualTo(new Outcome.WrongOutput("hello\n", "a\u2400b"));
    }

    @Test
    void keepsFloodsShort() {
        var verdict = examination.verdict(
                List.of(aReply(3).stdout("x".repeat(1_000_000)).reply(), RIGHT_TOO));
        assertThat(verdict.tests().getFirst().outcome())
                .isInstanceOfSatisfying(
                        Outcome.WrongOutput.class,
                        wrong -> assertThat(wrong.actual())
                                .hasSizeLessThan(17_000)
                                .endsWith("…\n"));
    }

    private static Examination examine(String program) {
        return Examination.of(
                Exercises.io(ECHO, ProgrammingLanguage.PYTHON, List.of(SHOUTS), SEEN, HIDDEN),
                SourceCode.of("main.py", program));
    }
}
