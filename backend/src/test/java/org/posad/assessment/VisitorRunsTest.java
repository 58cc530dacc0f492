package org.posad.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.posad.assessment.Exercises.ECHO;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.posad.assessment.sandbox.FakeSandbox;
import org.posad.catalog.ExerciseId;
import org.posad.catalog.ProgrammingLanguage;
import org.springframework.beans.factory.annotation.Autowired;

@AssessmentTest
class VisitorRunsTest {

    @Autowired
    private VisitorRuns runs;

    @Autowired
    private VisitorThrottle throttle;

    @Autowired
    private FakeSandbox sandbox;

    private final VisitorAddress somewhere =
            new VisitorAddress(UUID.randomUUID().toString());

    @Test
    void showWhatAProgramPrintsThatBelongsToNoExercise() {
        assertThat(run(somewhere))
                .isInstanceOfSatisfying(
                        VisitorRun.Ended.class,
                        ended -> assertThat(ended.result())
                                .isInstanceOfSatisfying(
                                        TrialState.Finished.class,
                                        finished ->
                                                assertThat(finished.stdout()).isEqualTo("привет\n")));
    }

    @Test
    void showWhatAProgramForAnExercisePrints() {
        assertThat(runs.run(somewhere, ECHO, SourceCode.of("main.py", "echo"), "a"))
                .isInstanceOf(VisitorRun.Ended.class);
    }

    @Test
    void takeNoFilesThatAreNotTheExercises() {
        assertThatThrownBy(() -> runs.run(somewhere, ECHO, SourceCode.of("other.py", "echo"), ""))
                .isInstanceOf(UnacceptableSource.class);
    }

    @Test
    void knowNoExerciseThatIsNotPublished() {
        var unknown = ExerciseId.of(ECHO.course(), "unheard-of");
        assertThatThrownBy(() -> runs.run(somewhere, unknown, SourceCode.of("main.py", "echo"), ""))
                .isInstanceOf(UnknownExercise.class);
    }

    @Test
    void areTwentyAMinuteFromOneAddressAndNobodyElsesLoss() {
        for (var i = 0; i < 20; i++) {
            assertThat(throttle.count(somewhere)).isEmpty();
        }
        await().until(() -> isExhausted(somewhere) && run(somewhere) instanceof VisitorRun.TooOften);
        assertThat(run(new VisitorAddress("elsewhere " + UUID.randomUUID()))).isInstanceOf(VisitorRun.Ended.class);
    }

    @Test
    void areRefusedWithoutASandbox() {
        sandbox.refuse(1, 401);
        assertThat(run(somewhere)).isEqualTo(new VisitorRun.NoRoom());
    }

    /** Counting is quick; every three seconds one more becomes free, so that a slow machine tries again. */
    private boolean isExhausted(VisitorAddress visitor) {
        return IntStream.range(0, 30).anyMatch(_ -> throttle.count(visitor).isPresent());
    }

    private VisitorRun run(VisitorAddress visitor) {
        return runs.run(visitor, ProgrammingLanguage.PYTHON, SourceCode.of("main.py", "echo"), "привет\n");
    }
}
