package org.posad.assessment.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SandboxTest {

    private final FakeSandbox service = new FakeSandbox();
    private final Sandbox sandbox = Sandbox.at(service.address(), FakeSandbox.TOKEN);

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void repliesInTheOrderOfTheRuns() throws SandboxFault {
        var replies = run(aRun("echo", "one"), aRun("say two", ""), aRun("echo", "three"));
        assertThat(replies).extracting(Reply::output).containsExactly("one", "two\n", "three");
    }

    @Test
    void readsLongOutputAndEmptyOutput() throws SandboxFault {
        var long_ = "Ж".repeat(1000);
        var replies = run(aRun("echo", long_), aRun("echo", ""));
        assertThat(replies).extracting(Reply::output).containsExactly(long_, "");
    }

    @Test
    void readsTimesThatAreWrittenAsTexts() throws SandboxFault {
        assertThat(run(aRun("echo", "")).getFirst().cpu()).isEqualTo(Duration.ofMillis(15));
    }

    @Test
    void sendsNoMoreThanTwentyAtOnce() throws SandboxFault {
        var runs = IntStream.range(0, 45)
                .mapToObj(i -> aRun("echo", Integer.toString(i)))
                .toArray(Run[]::new);
        assertThat(run(runs))
                .extracting(Reply::output)
                .containsExactlyElementsOf(
                        IntStream.range(0, 45).mapToObj(Integer::toString).toList());
        assertThat(service.largestBatch()).isEqualTo(20);
    }

    @Test
    void tellsWhatHasEndedAlready() throws SandboxFault {
        var known = new CopyOnWriteArrayList<Long>();
        sandbox.run(
                IntStream.range(0, 25)
                        .mapToObj(i -> aRun("echo", Integer.toString(i)))
                        .toList(),
                soFar -> {
                    assertThat(soFar).hasSize(25);
                    known.add(soFar.stream().filter(Objects::nonNull).count());
                });
        assertThat(known).isSorted().contains(20L, 25L);
    }

    @Test
    void waitsALittleWhileTheQueueIsFull() throws SandboxFault {
        service.refuse(3, 503);
        assertThat(run(aRun("echo", "patience"))).hasSize(1);
    }

    @Test
    void asksAgainWhenAnAnswerIsCutOff() throws Exception {
        service.hold(true);
        var held = onceItIsAsked(() -> {
            service.cutAnswers(2);
            service.hold(false);
        });
        assertThat(run(aRun("echo", "again"))).extracting(Reply::output).containsExactly("again");
        assertThat(held.join(Duration.ofSeconds(5))).isTrue();
    }

    @Test
    void saysThatItIsAwayWhenConnectionsAreRefused() {
        service.close();
        assertFault(SandboxFault.Kind.UNAVAILABLE, "does not answer");
    }

    @Test
    void saysThatItIsAwayWhenTheTokenIsNotTaken() {
        service.refuse(1, 401);
        assertFault(SandboxFault.Kind.UNAVAILABLE, "401");
    }

    @Test
    void saysThatItIsAwayWhenTheRunIsForgotten() {
        service.hold(true);
        onceItIsAsked(service::forgetRuns);
        assertFault(SandboxFault.Kind.UNAVAILABLE, "forgotten");
    }

    @Test
    void tellsAFailedRunFromASandboxThatIsAway() {
        service.failRuns(1);
        assertFault(SandboxFault.Kind.FAILED_RUN, "failed");
    }

    @Test
    void takesARefusedRunForAMistakeOfOurs() {
        service.refuse(1, 422);
        assertThatThrownBy(() -> run(aRun("echo", "")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("refuses");
    }

    @Test
    void namesTheToolchain() throws SandboxFault {
        assertThat(sandbox.toolchain(71)).isEqualTo("Python (3.8.1)");
        assertThat(sandbox.toolchain(1)).isEqualTo("language 1");
    }

    /** On a thread that keeps nobody from being heard. */
    private Thread onceItIsAsked(Runnable then) {
        return Thread.ofPlatform().daemon().start(() -> {
            await().pollInterval(Duration.ofMillis(1))
                    .until(() -> !service.sources().isEmpty());
            then.run();
        });
    }

    private void assertFault(SandboxFault.Kind kind, String words) {
        assertThatThrownBy(() -> run(aRun("echo", "")))
                .isInstanceOfSatisfying(
                        SandboxFault.class, fault -> assertThat(fault.kind()).isEqualTo(kind))
                .hasMessageContaining(words);
    }

    private List<Reply> run(Run... runs) throws SandboxFault {
        return sandbox.run(List.of(runs), _ -> {});
    }

    private static Run aRun(String source, String stdin) {
        return Run.ofSource(71, source, stdin, Duration.ofSeconds(2), 128);
    }
}
