package org.posad.sandbox.submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.posad.sandbox.Settings;
import org.posad.sandbox.content.Bytes;
import org.posad.sandbox.languages.Language;
import org.springframework.util.unit.DataSize;

class SubmissionsTest {

    private static final DataSize MB = DataSize.ofMegabytes(1);
    private static final Settings ONE_SLOT_TWO_PLACES =
            new Settings("", "", false, "", "", "", 1, 1, 0, 2, Duration.ofHours(1), MB, MB, MB, 100, MB, false);
    private static final Task TASK = new Task(
            new Language(46, "Bash", "script.sh", null, "bash script.sh"),
            Bytes.of(":"),
            null,
            null,
            null,
            null,
            new Limits(1, 1, 2, 64_000, 64_000, 60, 1024, 1),
            false,
            null,
            List.of(),
            Sender.UNKNOWN);

    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final Submissions submissions =
            new Submissions(ONE_SLOT_TWO_PLACES, this::judge, Clock.systemUTC(), _ -> {});

    @AfterEach
    void close() {
        mayEnd.countDown();
        submissions.close();
    }

    @Test
    void aSubmissionIsProcessedAndKept() {
        var submission = submissions.submit(List.of(TASK)).getFirst();
        await().until(() -> submission.state().result().status() == Status.PROCESSING);
        mayEnd.countDown();
        submission.await();
        assertThat(submissions.find(submission.token())).contains(submission);
        assertThat(submission.state().finishedAt()).isNotNull();
    }

    @Test
    void aFullQueueTakesNoneOfABatch() {
        var running = submissions.submit(List.of(TASK)).getFirst();
        await().until(() -> running.state().result().status() == Status.PROCESSING);
        submissions.submit(List.of(TASK));
        assertThatExceptionOfType(QueueFull.class).isThrownBy(() -> submissions.submit(Collections.nCopies(2, TASK)));
        assertThat(submissions.waiting()).isEqualTo(1);
    }

    @Test
    void aQueueIsFullOfBytesToo() {
        var large = new Task(
                TASK.language(),
                Bytes.of(new byte[700_000]),
                null,
                null,
                null,
                null,
                TASK.limits(),
                false,
                null,
                List.of(),
                Sender.UNKNOWN);
        var running = submissions.submit(List.of(TASK)).getFirst();
        await().until(() -> running.state().result().status() == Status.PROCESSING);
        submissions.submit(List.of(large));
        assertThatExceptionOfType(QueueFull.class).isThrownBy(() -> submissions.submit(List.of(large)));
    }

    @Test
    void whoFillsHisPlacesLeavesThoseOfOthersFree() {
        var running = submissions.submit(List.of(TASK)).getFirst();
        await().until(() -> running.state().result().status() == Status.PROCESSING);
        submissions.submit(List.of(TASK, TASK));
        assertThatExceptionOfType(QueueFull.class).isThrownBy(() -> submissions.submit(List.of(TASK)));
        assertThat(submissions.submit(List.of(from("ada"), from("ada")))).hasSize(2);
        assertThatExceptionOfType(QueueFull.class).isThrownBy(() -> submissions.submit(List.of(from("ada"))));
    }

    @Test
    void manySendersTogetherAreBoundedToo() {
        var running = submissions.submit(List.of(TASK)).getFirst();
        await().until(() -> running.state().result().status() == Status.PROCESSING);
        for (int i = 0; i < 20; i++) {
            submissions.submit(List.of(from("sender " + i)));
        }
        assertThatExceptionOfType(QueueFull.class).isThrownBy(() -> submissions.submit(List.of(from("one more"))));
    }

    @Test
    void whatIsDoneIsCounted() {
        mayEnd.countDown();
        submissions.submit(List.of(TASK)).getFirst().await();
        var figures = submissions.figures();
        assertThat(figures.total()).isEqualTo(1);
        assertThat(figures.byLanguage()).containsEntry(TASK.language(), 1L);
        assertThat(figures.byStatus()).containsEntry(Status.ACCEPTED, 1L).containsEntry(Status.IN_QUEUE, 0L);
        assertThat(figures.byDay().values()).containsExactly(1L);
    }

    private static Task from(String tag) {
        return new Task(
                TASK.language(),
                TASK.source(),
                null,
                null,
                null,
                null,
                TASK.limits(),
                false,
                null,
                List.of(),
                new Sender("", tag));
    }

    private Result judge(Task task) {
        try {
            mayEnd.await();
            return Result.only(Status.ACCEPTED);
        } catch (InterruptedException e) {
            return Result.internalError("interrupted");
        }
    }
}
