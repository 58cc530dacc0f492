package org.posad.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.posad.assessment.Exercises.ECHO;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.posad.accounts.LearnerId;
import org.posad.assessment.sandbox.FakeSandbox;
import org.posad.catalog.ExerciseId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AssessmentTest
class SubmissionsTest {

    @Autowired
    private Submissions submissions;

    @Autowired
    private FakeSandbox sandbox;

    @Autowired
    private JdbcClient jdbc;

    private final LearnerId ada = new LearnerId(UUID.randomUUID());

    @Test
    void acceptsARightProgram() {
        var id = submit("echo");
        var verdict = verdictOf(id);
        assertThat(verdict).isInstanceOf(Verdict.Accepted.class);
        assertThat(submissions.evidence(ada, ECHO.course())).singleElement().satisfies(evidence -> {
            assertThat(evidence.submission()).isEqualTo(id);
            assertThat(evidence.toolchain()).isEqualTo("Python (3.8.1)");
            assertThat(evidence.tests()).isEqualTo(2);
            assertThat(evidence.testsPassed()).isEqualTo(2);
        });
    }

    @Test
    void showsWhatIsWrongInVisibleTestsOnly() {
        var tests = verdictOf(submit("say bye")).tests();
        assertThat(tests.getFirst().outcome()).isEqualTo(new Outcome.WrongOutput("hello\n", "bye\n"));
        assertThat(tests.getFirst().input()).isEqualTo("hello\n");
        assertThat(tests.getLast().outcome()).isEqualTo(new Outcome.WrongOutput("", ""));
        assertThat(tests.getLast().input()).isNull();
    }

    @Test
    void listsTheLatestFirst() {
        var first = submit("say 1");
        verdictOf(first);
        var second = submit("echo");
        verdictOf(second);
        assertThat(submissions.latest(ada, ECHO, 10))
                .extracting(SubmissionSummary::id)
                .containsExactly(second, first);
        assertThat(submissions.latest(ada, ECHO, 10))
                .extracting(SubmissionSummary::passed)
                .containsExactly(true, false);
    }

    @Test
    void waitsForASandboxThatIsAway() {
        sandbox.refuse(1, 401);
        var id = submit("echo");
        await().until(() -> submissions.gradingOf(ada, id) instanceof Grading.Queued queued && queued.delayed());
        assertThat(verdictOf(id)).isInstanceOf(Verdict.Accepted.class);
    }

    @Test
    void runsAgainWhatTheSandboxFailedOn() {
        sandbox.failRuns(1);
        assertThat(verdictOf(submit("echo"))).isInstanceOf(Verdict.Accepted.class);
    }

    @Test
    void aNewerAttemptReplacesOneThatWaits() {
        sandbox.refuse(2, 401);
        var older = submit("say older");
        await().until(() -> submissions.gradingOf(ada, older) instanceof Grading.Queued queued && queued.delayed());
        var newer = submit("echo");
        assertThat(submissions.gradingOf(ada, older)).isEqualTo(new Grading.Replaced(newer));
        assertThat(verdictOf(newer)).isInstanceOf(Verdict.Accepted.class);
        assertThat(submissions.newest(ada, ECHO)).contains(newer);
    }

    @Test
    void keepsAnothersSubmissionToThem() {
        var id = submit("echo");
        var eve = new LearnerId(UUID.randomUUID());
        assertThatThrownBy(() -> submissions.gradingOf(eve, id)).isInstanceOf(UnknownSubmission.class);
        assertThatThrownBy(() -> submissions.sourceOf(eve, id)).isInstanceOf(UnknownSubmission.class);
        assertThat(submissions.latest(eve, ECHO, 10)).isEmpty();
        assertThat(submissions.sourceOf(ada, id)).isEqualTo(source("echo"));
    }

    @Test
    void knowsPublishedExercisesOnly() {
        var unknown = new ExerciseId("assessment-tests/nowhere");
        assertThatThrownBy(() -> submissions.submit(ada, unknown, source("echo")))
                .isInstanceOf(UnknownExercise.class);
    }

    @Test
    void takesNoOtherFilesThanTheExercises() {
        assertThatThrownBy(() -> submissions.submit(ada, ECHO, SourceCode.of("run", "echo cheated")))
                .isInstanceOfSatisfying(
                        UnacceptableSource.class,
                        e -> assertThat(e.reason()).isEqualTo(UnacceptableSource.Reason.WRONG_FILES));
    }

    @Test
    void boundsHowManyOfOneLearnersWait() {
        sandbox.hold(true);
        var sent = IntStream.range(0, 5)
                .mapToObj(i -> submissions.submit(ada, other(i), source("echo")))
                .toList();
        assertThatThrownBy(() -> submissions.submit(ada, other(5), source("echo")))
                .isInstanceOfSatisfying(
                        TooManySubmissions.class,
                        e -> assertThat(e.reason()).isEqualTo(TooManySubmissions.Reason.STILL_WAITING));
        sandbox.hold(false);
        sent.forEach(this::verdictOf);
    }

    @Test
    void boundsHowManyOneLearnerSendsInAMinute() {
        SubmissionId last = null;
        for (int i = 0; i < 20; i++) {
            last = submit("echo");
        }
        assertThatThrownBy(() -> submit("echo")).isInstanceOfSatisfying(TooManySubmissions.class, e -> {
            assertThat(e.reason()).isEqualTo(TooManySubmissions.Reason.TOO_FAST);
            assertThat(e.retryAfter()).isPositive();
        });
        verdictOf(Objects.requireNonNull(last));
    }

    @Test
    void setsAsideWhatItCannotJudgeAndGoesOn() {
        var poisoned = submit(FakeSandbox.POISON);
        var sound = submissions.submit(ada, other(0), source("echo"));
        assertThat(verdictOf(sound)).isInstanceOf(Verdict.Accepted.class);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> submissions.gradingOf(ada, poisoned) instanceof Grading.SetAside);
        await().untilAsserted(() -> assertThat(jobs(poisoned)).isZero());
    }

    @Test
    void leavesNoJobBehind() {
        var id = submit("echo");
        verdictOf(id);
        await().untilAsserted(() -> assertThat(jobs(id)).isZero());
    }

    private int jobs(SubmissionId id) {
        return jdbc.sql("select count(*) from scheduled_tasks where task_instance = :id")
                .param("id", id.toString())
                .query(Integer.class)
                .single();
    }

    private SubmissionId submit(String program) {
        return submissions.submit(ada, ECHO, source(program));
    }

    private Verdict verdictOf(SubmissionId id) {
        var graded = await().atMost(Duration.ofSeconds(20))
                .until(() -> submissions.gradingOf(ada, id), Grading.Graded.class::isInstance);
        return ((Grading.Graded) graded).verdict();
    }

    private static SourceCode source(String program) {
        return SourceCode.of("main.py", program);
    }

    private static ExerciseId other(int i) {
        return new ExerciseId("assessment-tests/other-" + i);
    }
}
