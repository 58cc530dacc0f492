package org.posad.sandbox.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.posad.sandbox.content.Bytes;
import org.posad.sandbox.languages.Language;

class SubmissionStoreTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final Language BASH = new Language(46, "Bash", "script.sh", null, "bash script.sh");
    private static final Limits LIMITS = new Limits(1, 1, 2, 64_000, 64_000, 60, 1024, 1);

    private final SubmissionStore store = new SubmissionStore(Duration.ofHours(1), 100);

    @Test
    void keepsAFinishedSubmissionForItsTime() {
        var submission = finished(10);
        assertThat(store.find(submission.token(), NOON.plusSeconds(3599))).contains(submission);
        assertThat(store.find(submission.token(), NOON.plusSeconds(3601))).isEmpty();
    }

    @Test
    void keepsWhatIsNotFinishedHoweverLongItTakes() {
        var submission = new Submission(task(10), NOON);
        store.add(submission);
        assertThat(store.find(submission.token(), NOON.plusSeconds(1_000_000))).contains(submission);
    }

    @Test
    void forgetsTheOldestWhenTheyTakeTooMuchRoom() {
        var first = finished(60);
        var second = finished(60);
        assertThat(store.find(first.token(), NOON)).isEmpty();
        assertThat(store.find(second.token(), NOON)).contains(second);
    }

    @Test
    void listsTheNewestFirst() {
        var first = finished(10);
        var second = finished(10);
        assertThat(store.newestFirst(NOON)).containsExactly(second, first);
    }

    @Test
    void whatIsDeletedIsGoneAndTakesNoRoom() {
        var submission = finished(10);
        store.delete(submission);
        assertThat(store.find(submission.token(), NOON)).isEmpty();
        assertThat(store.bytes()).isZero();
    }

    private Submission finished(int size) {
        var submission = new Submission(task(size), NOON);
        store.add(submission);
        submission.finish(Result.only(Status.ACCEPTED), NOON);
        store.finished(submission, NOON);
        return submission;
    }

    private static Task task(int size) {
        return new Task(
                BASH, Bytes.of(new byte[size]), null, null, null, null, LIMITS, false, null, List.of(), Sender.UNKNOWN);
    }
}
