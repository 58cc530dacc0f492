package org.posad.sandbox.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.posad.sandbox.box.Ending;
import org.posad.sandbox.box.Report;
import org.posad.sandbox.content.Bytes;
import org.posad.sandbox.languages.Language;
import org.posad.sandbox.submissions.Limits;
import org.posad.sandbox.submissions.Sender;
import org.posad.sandbox.submissions.Status;
import org.posad.sandbox.submissions.Task;

class VerdictTest {

    private static final Language BASH = new Language(46, "Bash", "script.sh", null, "bash script.sh");
    private static final Limits LIMITS = new Limits(1, 0.5, 2, 64_000, 64_000, 60, 1, 1);
    private static final Task TASK = new Task(
            BASH,
            Bytes.of("echo 42"),
            null,
            null,
            null,
            Bytes.of("42"),
            LIMITS,
            false,
            null,
            List.of(),
            Sender.UNKNOWN);
    private static final Duration SOON = Duration.ofMillis(10);

    @Test
    void aRightOutputIsAccepted() {
        assertThat(status(new Ending.Exited(0), SOON, "42\n")).isEqualTo(Status.ACCEPTED);
    }

    @Test
    void aWrongOutputIsWrong() {
        assertThat(status(new Ending.Exited(0), SOON, "41\n")).isEqualTo(Status.WRONG_ANSWER);
    }

    @Test
    void aCrashWinsOverARightOutput() {
        assertThat(status(new Ending.Exited(1), SOON, "42\n")).isEqualTo(Status.NZEC);
        assertThat(status(new Ending.Signalled(11), SOON, "42\n")).isEqualTo(Status.SIGSEGV);
    }

    @Test
    void tooLateWinsOverACrash() {
        assertThat(status(new Ending.Signalled(11), Duration.ofMillis(1100), ""))
                .isEqualTo(Status.TIME_LIMIT_EXCEEDED);
        assertThat(status(new Ending.Exited(0), Duration.ofMillis(1100), "42")).isEqualTo(Status.TIME_LIMIT_EXCEEDED);
    }

    @Test
    void signalsHaveTheirOwnStatus() {
        assertThat(status(new Ending.Signalled(8), SOON, "")).isEqualTo(Status.SIGFPE);
        assertThat(status(new Ending.Signalled(6), SOON, "")).isEqualTo(Status.SIGABRT);
        assertThat(status(new Ending.Signalled(25), SOON, "")).isEqualTo(Status.SIGXFSZ);
        assertThat(status(new Ending.Signalled(9), SOON, "")).isEqualTo(Status.OTHER_SIGNAL);
    }

    @Test
    void anExitCodeIsNeverReadAsASignal() {
        var verdict = Verdict.of(TASK, report(new Ending.Exited(139), SOON, ""));
        assertThat(verdict).isEqualTo(new Verdict(Status.NZEC, "Exited with error status 139", 139, null));
    }

    @Test
    void memoryIsToldApartFromOtherKills() {
        var verdict = Verdict.of(TASK, report(new Ending.OutOfMemory(), SOON, ""));
        assertThat(verdict).isEqualTo(new Verdict(Status.OTHER_SIGNAL, "Memory limit exceeded", 0, 9));
    }

    @Test
    void aProgramThatFailsBecauseItsOutputIsFullHasPrintedTooMuch() {
        var verdict = Verdict.of(TASK, report(new Ending.Exited(1), SOON, "x".repeat(1024)));
        assertThat(verdict.status()).isEqualTo(Status.SIGXFSZ);
        assertThat(verdict.message()).isEqualTo("Output limit exceeded");
    }

    @Test
    void aFaultOfOursIsAnInternalError() {
        var result = Verdict.result(TASK, report(new Ending.Failed("no box"), SOON, ""), null);
        assertThat(result.status()).isEqualTo(Status.INTERNAL_ERROR);
        assertThat(result.message()).isEqualTo("no box");
    }

    @Test
    void emptyOutputIsNull() {
        assertThat(Verdict.result(TASK, report(new Ending.Exited(0), SOON, ""), null)
                        .stdout())
                .isNull();
    }

    private static Status status(Ending ending, Duration cpu, String out) {
        return Verdict.of(TASK, report(ending, cpu, out)).status();
    }

    private static Report report(Ending ending, Duration cpu, String out) {
        return new Report(ending, cpu, cpu, 1000, Bytes.of(out), Bytes.NONE, List.of(), false);
    }
}
