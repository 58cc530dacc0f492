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
            new Settings("", 1, 1, 2, Duration.ofHours(1), MB, MB, MB, 100, MB, false);
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
            List.of());

    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final Submissions submissions = new Submissions(ONE_SLOT_TWO_PLACES, this::judge, Clock.systemUTC());

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
                List.of());
        var running = submissions.submit(List.of(TASK)).getFirst();
        await().until(() -> running.state().result().status() == Status.PROCESSING);
        submissions.submit(List.of(large));
        assertThatExceptionOfType(QueueFull.class).isThrownBy(() -> submissions.submit(List.of(large)));
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
