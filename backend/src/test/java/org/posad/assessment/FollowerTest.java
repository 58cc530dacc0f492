package org.posad.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FollowerTest {

    private static final UUID ONE = UUID.randomUUID();
    private static final UUID TWO = UUID.randomUUID();

    private final List<UUID> heard = new CopyOnWriteArrayList<>();
    private final AtomicInteger left = new AtomicInteger();

    @Test
    void hearsInOrder() {
        var follower = new Follower(heard::add, _ -> {});
        follower.tell(ONE);
        follower.tell(TWO);
        await().untilAsserted(() -> assertThat(heard).containsExactly(ONE, TWO));
    }

    @Test
    void hearsOnceWhatHappensTwiceMeanwhile() {
        var busy = new CountDownLatch(1);
        var follower = new Follower(
                id -> {
                    heard.add(id);
                    join(busy);
                },
                _ -> {});
        follower.tell(ONE);
        await().until(() -> heard.size() == 1);
        follower.tell(TWO);
        follower.tell(TWO);
        busy.countDown();
        await().untilAsserted(() -> assertThat(heard).containsExactly(ONE, TWO));
    }

    @Test
    void hearsOnAfterAFailure() {
        var follower = new Follower(
                id -> {
                    heard.add(id);
                    throw new IllegalStateException("the page is gone");
                },
                _ -> {});
        follower.tell(ONE);
        await().until(() -> heard.size() == 1);
        follower.tell(TWO);
        await().untilAsserted(() -> assertThat(heard).containsExactly(ONE, TWO));
    }

    @Test
    void hearsNothingOnceClosed() {
        var follower = new Follower(heard::add, _ -> left.incrementAndGet());
        follower.close();
        follower.tell(ONE);
        assertThat(heard).isEmpty();
        assertThat(left).hasValue(1);
    }

    private static void join(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
