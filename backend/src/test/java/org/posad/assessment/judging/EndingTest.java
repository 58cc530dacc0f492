package org.posad.assessment.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.posad.assessment.sandbox.Replies.aReply;

import org.junit.jupiter.api.Test;

class EndingTest {

    private static final int LIMIT_MB = 128;

    @Test
    void isAnExitWhateverJudge0ThinksOfTheOutput() {
        assertThat(Ending.of(aReply(3).reply(), LIMIT_MB)).isEqualTo(Ending.EXITED);
        assertThat(Ending.of(aReply(4).reply(), LIMIT_MB)).isEqualTo(Ending.EXITED);
    }

    @Test
    void isALimitWhereOurSandboxNamesIt() {
        assertThat(Ending.of(aReply(12).remark("Memory limit exceeded").reply(), LIMIT_MB))
                .isEqualTo(Ending.TOO_MUCH_MEMORY);
        assertThat(Ending.of(aReply(11).remark("Output limit exceeded").reply(), LIMIT_MB))
                .isEqualTo(Ending.TOO_MUCH_OUTPUT);
        assertThat(Ending.of(
                        aReply(5).remark("Time limit exceeded (wall clock)").reply(), LIMIT_MB))
                .isEqualTo(Ending.TOO_SLOW);
    }

    @Test
    void isGuessedToBeMemoryWhereJudge0OnlyKills() {
        assertThat(Ending.of(aReply(12).exitSignal(9).memoryKb(130_000).reply(), LIMIT_MB))
                .isEqualTo(Ending.TOO_MUCH_MEMORY);
        assertThat(Ending.of(aReply(11).exitCode(137).memoryKb(130_000).reply(), LIMIT_MB))
                .isEqualTo(Ending.TOO_MUCH_MEMORY);
        assertThat(Ending.of(aReply(12).exitSignal(9).memoryKb(5_000).reply(), LIMIT_MB))
                .isEqualTo(Ending.CRASHED);
    }

    @Test
    void isMemoryWhereTheRuntimeSaysSo() {
        assertThat(Ending.of(
                        aReply(11)
                                .stderr("Exception in thread \"main\" java.lang.OutOfMemoryError: Java heap")
                                .reply(),
                        LIMIT_MB))
                .isEqualTo(Ending.TOO_MUCH_MEMORY);
        assertThat(Ending.of(
                        aReply(11)
                                .stderr("Traceback (most recent call last):\nMemoryError\n")
                                .reply(),
                        LIMIT_MB))
                .isEqualTo(Ending.TOO_MUCH_MEMORY);
    }

    @Test
    void isOutputWhereAFileGrewTooLarge() {
        assertThat(Ending.of(aReply(8).reply(), LIMIT_MB)).isEqualTo(Ending.TOO_MUCH_OUTPUT);
        assertThat(Ending.of(aReply(11).exitCode(153).reply(), LIMIT_MB)).isEqualTo(Ending.TOO_MUCH_OUTPUT);
    }

    @Test
    void isNothingWeKnowForAStatusWeDoNot() {
        assertThatThrownBy(() -> Ending.of(aReply(99).reply(), LIMIT_MB)).isInstanceOf(IllegalStateException.class);
    }
}
