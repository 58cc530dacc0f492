package org.posad.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;

class KeptProcessTest {

    @Test
    void oneThatDiesIsStartedAgain() {
        try (var kept = kept("sleep", "60")) {
            kept.start();
            var first = await().until(kept::process, it -> it.isPresent()).orElseThrow();
            first.destroyForcibly();
            await().until(() -> kept.starts() == 2);
            assertThat(kept.process().orElseThrow().isAlive()).isTrue();
            assertThat(first.isAlive()).isFalse();
        }
    }

    @Test
    void oneThatCannotStartIsTriedWithPauses() {
        try (var kept = kept("/no/such/program")) {
            kept.start();
            await().until(() -> kept.starts() == 2);
            assertThat(kept.process()).isEmpty();
        }
    }

    @Test
    void closingEndsItForGood() {
        var kept = kept("sleep", "60");
        kept.start();
        var process = await().until(kept::process, it -> it.isPresent()).orElseThrow();
        kept.close();
        assertThat(process.isAlive()).isFalse();
        assertThat(kept.starts()).isOne();
    }

    @Test
    void oneThatNeverStartedIsClosedAtOnce() {
        var kept = kept("sleep", "60");
        kept.close();
        kept.start();
        assertThat(kept.process()).isEmpty();
    }

    private static KeptProcess kept(String... command) {
        return new KeptProcess("part", new ProcessBuilder(command), Signal.TERM);
    }
}
