package org.posad.sandbox.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.posad.sandbox.content.Bytes;
import org.posad.sandbox.languages.Language;

class TurnsTest {

    private final Turns turns = new Turns();

    @Test
    void whoSendsOneDoesNotWaitForTheThousandOfAnother() throws InterruptedException {
        for (int i = 0; i < 1000; i++) {
            turns.add(from("greedy"));
        }
        turns.add(from("ada"));
        assertThat(takeTags(2)).containsExactly("greedy", "ada");
    }

    @Test
    void sendersTakeTurns() throws InterruptedException {
        List.of("a", "a", "a", "b", "b", "c").forEach(tag -> turns.add(from(tag)));
        assertThat(takeTags(6)).containsExactly("a", "b", "c", "a", "b", "a");
        assertThat(turns.size()).isZero();
        assertThat(turns.bytes()).isZero();
    }

    @Test
    void oneSendersSubmissionsKeepTheirOrder() throws InterruptedException {
        var first = from("a");
        var second = from("a");
        turns.add(first);
        turns.add(second);
        assertThat(turns.take()).isSameAs(first);
        assertThat(turns.take()).isSameAs(second);
    }

    private List<String> takeTags(int count) throws InterruptedException {
        var tags = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            tags.add(turns.take().task().sender().tag());
        }
        return tags;
    }

    private static Submission from(String tag) {
        var task = new Task(
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
                new Sender("", tag));
        return new Submission(task, Instant.EPOCH);
    }
}
