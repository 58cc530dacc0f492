package org.posad.sandbox.languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.posad.sandbox.box.Allowance;

class CommandTest {

    @Test
    void optionsLoseWhatAShellWouldActUpon() {
        assertThat(Command.of("gcc {options} main.c", "-O2 $(id); `id` | x & y <z >w\nrm", null, allowance(128_000)))
                .isEqualTo("gcc -O2 (id) id  x  y z wrm main.c");
    }

    @Test
    void withoutOptionsTheGapIsEmpty() {
        assertThat(Command.of("run {options}{arguments}", null, null, allowance(128_000)))
                .isEqualTo("run ");
    }

    @Test
    void aJvmGetsAHeapThatFitsIntoTheLimit() {
        assertThat(Command.of("{heapMb}", null, null, allowance(128_000))).isEqualTo("61");
        assertThat(Command.of("{heapMb}", null, null, allowance(512_000))).isEqualTo("361");
        assertThat(Command.of("{heapMb}", null, null, allowance(2048))).isEqualTo("8");
    }

    private static Allowance allowance(long memoryKb) {
        return new Allowance(Duration.ofSeconds(1), Duration.ZERO, Duration.ofSeconds(2), memoryKb, 64_000, 60, 1024);
    }
}
