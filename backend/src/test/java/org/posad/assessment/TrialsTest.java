package org.posad.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.posad.assessment.Exercises.ECHO;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.posad.accounts.LearnerId;
import org.posad.assessment.sandbox.FakeSandbox;
import org.springframework.beans.factory.annotation.Autowired;

@AssessmentTest
class TrialsTest {

    @Autowired
    private Trials trials;

    @Autowired
    private FakeSandbox sandbox;

    private final LearnerId ada = new LearnerId(UUID.randomUUID());

    @Test
    void showWhatTheProgramPrints() {
        assertThat(stateOf(run("echo", "привет\n"))).isInstanceOfSatisfying(TrialState.Finished.class, finished -> {
            assertThat(finished.stdout()).isEqualTo("привет\n");
            assertThat(finished.outcome()).isEqualTo(new Outcome.Passed());
        });
    }

    @Test
    void showWhereTheProgramDied() {
        assertThat(stateOf(run("crash", "")))
                .isInstanceOfSatisfying(
                        TrialState.Finished.class,
                        finished -> assertThat(finished.outcome())
                                .isInstanceOfSatisfying(Outcome.Crashed.class, crashed -> {
                                    assertThat(crashed.exception()).isEqualTo("ValueError");
                                    assertThat(crashed.line()).isEqualTo(1);
                                    assertThat(crashed.stderr()).contains("File \"main.py\"");
                                }));
    }

    @Test
    void showWhatDoesNotParse() {
        assertThat(stateOf(run("syntax", "")))
                .isInstanceOfSatisfying(
                        TrialState.DoesNotCompile.class,
                        refused -> assertThat(refused.messages())
                                .containsExactly(new CompilerMessage(
                                        "main.py", 1, 7, CompilerMessage.Severity.ERROR, "invalid syntax")));
    }

    @Test
    void waitForASandboxThatIsAway() {
        sandbox.refuse(1, 401);
        var id = run("echo", "x");
        await().until(() -> trials.stateOf(ada, id) instanceof TrialState.Waiting waiting && waiting.delayed());
        assertThat(stateOf(id)).isInstanceOf(TrialState.Finished.class);
    }

    @Test
    void takeInputInMeasure() {
        assertThatThrownBy(() -> run("echo", "x".repeat(Trials.MAX_INPUT_BYTES + 1)))
                .isInstanceOf(UnacceptableSource.class);
        assertThatThrownBy(() -> run("echo", "\0")).isInstanceOf(UnacceptableSource.class);
    }

    @Test
    void areNobodyElses() {
        var id = run("echo", "");
        assertThatThrownBy(() -> trials.stateOf(new LearnerId(UUID.randomUUID()), id))
                .isInstanceOf(UnknownSubmission.class);
        assertThat(stateOf(id)).isInstanceOf(TrialState.Finished.class);
    }

    private TrialId run(String program, String input) {
        return trials.run(ada, ECHO, SourceCode.of("main.py", program), input);
    }

    private TrialState stateOf(TrialId id) {
        return await().until(() -> trials.stateOf(ada, id), state -> !(state instanceof TrialState.Waiting));
    }
}
