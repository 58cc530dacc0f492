package org.posad.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.posad.assessment.Exercises.english;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.posad.assessment.CompilerMessage.Severity;

class BehaviourTest {

    private static final Outcome PASSED = new Outcome.Passed();

    @Test
    void programsThatShowTheSameBehaveTheSame() {
        assertThat(of(PASSED, printed("12\n"))).isPresent().isEqualTo(of(PASSED, printed("12\n")));
    }

    @Test
    void blanksAtTheEndsOfLinesAndTimesDoNotCount() {
        assertThat(of(printed("1 \n2\n\n"))).isEqualTo(of(printed("1\n2")));
        var slower = new TestResult(english("A word"), true, 1, "", printed("1"), Duration.ofSeconds(1), 99);
        assertThat(Behaviour.of(new Verdict.Rejected(List.of(slower), null))).isEqualTo(of(printed("1")));
    }

    @Test
    void otherOutputsAndOtherTestsCount() {
        assertThat(of(printed("1"), PASSED)).isNotEqualTo(of(PASSED, printed("1")));
        assertThat(of(printed("1"))).isNotEqualTo(of(printed("2")));
        assertThat(of(printed("1"), printed("23"))).isNotEqualTo(of(printed("12"), printed("3")));
    }

    @Test
    void addressesInMemoryDoNotCount() {
        assertThat(of(printed("<bus at 0x7f3a10>\n"))).isEqualTo(of(printed("<bus at 0x7e44ff>\n")));
    }

    @Test
    void theSameExceptionIsTheSameMistakeWhateverThingsAreCalledAndWhereverItIs() {
        assertThat(of(crashed(3, "NameError: name 'total' is not defined")))
                .isEqualTo(of(crashed(9, "NameError: name 'sum' is not defined")))
                .isNotEqualTo(of(crashed(3, "NameError: free variable 'total' referenced before assignment")));
    }

    @Test
    void theFirstErrorOfACompilerIsTheMistakeWithoutNames() {
        assertThat(refused("error: 'i' was not declared", "expected ';'"))
                .isPresent()
                .isEqualTo(refused("error: 'j' was not declared"))
                .isNotEqualTo(refused("expected ';'"));
    }

    @Test
    void whatHasPassedHasNone() {
        assertThat(Behaviour.of(new Verdict.Accepted(List.of(test(PASSED))))).isEmpty();
    }

    @Test
    void answersToQuestionsHaveNone() {
        assertThat(of(PASSED, new Outcome.WrongAnswer(List.of()))).isEmpty();
        assertThat(of(new Outcome.Unanswered())).isEmpty();
    }

    @Test
    void aDigestIsADigest() {
        assertThatThrownBy(() -> new Behaviour("prints nothing")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Optional<Behaviour> of(Outcome... outcomes) {
        var tests = Arrays.stream(outcomes).map(BehaviourTest::test).toList();
        return Behaviour.of(new Verdict.Rejected(tests, null));
    }

    private static Optional<Behaviour> refused(String... errors) {
        var messages = Arrays.stream(errors)
                .map(text -> new CompilerMessage("main.c", errors.length, 1, Severity.ERROR, text))
                .toList();
        return Behaviour.of(new Verdict.DoesNotCompile("main.c: " + errors.length, messages, null));
    }

    private static TestResult test(Outcome outcome) {
        return new TestResult(english("A word"), true, 1, "", outcome, Duration.ZERO, 0);
    }

    private static Outcome printed(String actual) {
        return new Outcome.WrongOutput("hello\n", actual);
    }

    private static Outcome crashed(int line, String message) {
        return new Outcome.Crashed(
                "NameError", line, "Traceback (most recent call last):\n  line %d\n%s\n".formatted(line, message));
    }
}
