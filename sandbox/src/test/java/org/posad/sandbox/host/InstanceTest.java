package org.posad.sandbox.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceTest {

    @TempDir
    private Path base;

    @Test
    void aNumberIsFreeAgainWhenItsHolderHasGone() {
        try (var first = Instance.claim(base)) {
            assertThat(first.number()).isZero();
        }
        try (var second = Instance.claim(base)) {
            assertThat(second.number()).isZero();
        }
    }

    /** POSIX gives up all of a process's locks on a file with the first descriptor of it that is closed. */
    @Test
    void aSecondServiceInThisProcessDoesNotLoseTheFirstItsNumberToOthers() throws Exception {
        try (var _ = Instance.claim(base);
                var second = Instance.claim(base)) {
            second.forEachAbandoned(_ -> {});
            assertThat(numberInAnotherProcess()).isEqualTo(2);
        }
    }

    @Test
    void onlyWhatIsGoneIsSwept() {
        var swept = new ArrayList<String>();
        try (var _ = Instance.claim(base);
                var second = Instance.claim(base)) {
            String gone;
            try (var third = Instance.claim(base)) {
                gone = third.name();
            }
            second.forEachAbandoned(swept::add);
            assertThat(swept).containsExactly(gone);
        }
    }

    @Test
    void servicesThatSeeDifferentFilesShareNoNames(@TempDir Path elsewhere) {
        try (var here = Instance.claim(base);
                var there = Instance.claim(elsewhere)) {
            assertThat(there.number()).isEqualTo(here.number());
            assertThat(there.name()).isNotEqualTo(here.name());
            assertThat(there.lot()).isNotEqualTo(here.lot());
        }
    }

    @Test
    void aMarkStays() {
        String name;
        try (var first = Instance.claim(base)) {
            name = first.name();
        }
        try (var second = Instance.claim(base)) {
            assertThat(second.name()).isEqualTo(name);
        }
    }

    /** For {@link #numberInAnotherProcess}. */
    static final class Claimant {
        static void main(String[] arguments) {
            System.exit(Instance.claim(Path.of(arguments[0])).number());
        }
    }

    private int numberInAnotherProcess() throws Exception {
        var claimant = new ProcessBuilder(List.of(
                        System.getProperty("java.home") + "/bin/java",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Claimant.class.getName(),
                        base.toString()))
                .inheritIO()
                .start();
        assertThat(claimant.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return claimant.exitValue();
    }
}
