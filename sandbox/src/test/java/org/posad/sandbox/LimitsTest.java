package org.posad.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.posad.sandbox.Judge0.BASH;
import static org.posad.sandbox.Judge0.C;
import static org.posad.sandbox.Judge0.PYTHON;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of programs that take more than they may. */
class LimitsTest extends RunningSandbox {

    private static final Map<String, Double> HALF_A_SECOND =
            Map.of("cpu_time_limit", 0.5, "cpu_extra_time", 0.0, "wall_time_limit", 5.0);
    private static final Map<String, Double> ONE_SECOND_BY_THE_CLOCK = Map.of("wall_time_limit", 1.0);

    @Test
    void anEndlessLoopIsTooSlow() {
        var answer = judge0.run(PYTHON, "print('begun', flush=True)\nwhile True: pass", HALF_A_SECOND);
        assertThat(answer.status()).isEqualTo(TIME_LIMIT_EXCEEDED);
        assertThat(answer.text("message")).isEqualTo("Time limit exceeded");
        assertThat(Double.parseDouble(answer.text("time"))).isBetween(0.5, 0.7);
        assertThat(answer.text("stdout"))
                .as("what it printed until then is kept")
                .isEqualTo("begun\n");
    }

    @Test
    void threadsCountTogether() {
        var answer = judge0.run(C, """
                #include <pthread.h>
                #include <unistd.h>
                static void *spin(void *x) { for (;;); }
                int main(void) { pthread_t t; for (int i = 0; i < 4; i++) pthread_create(&t, 0, spin, 0); sleep(9); }
                """, HALF_A_SECOND);
        assertThat(answer.text("message")).isEqualTo("Time limit exceeded");
    }

    @Test
    void deadChildrenCount() {
        var answer = judge0.run(BASH, "while :; do /usr/bin/true; done", HALF_A_SECOND);
        assertThat(answer.text("message")).isEqualTo("Time limit exceeded");
    }

    @Test
    void sleepingIsTooSlowByTheClock() {
        var answer = judge0.run(BASH, "sleep 30", ONE_SECOND_BY_THE_CLOCK);
        assertThat(answer.status()).isEqualTo(TIME_LIMIT_EXCEEDED);
        assertThat(answer.text("message")).isEqualTo("Time limit exceeded (wall clock)");
    }

    @Test
    void stoppingItselfIsTooSlowByTheClock() {
        assertThat(judge0.run(BASH, "kill -STOP $$", ONE_SECOND_BY_THE_CLOCK).status())
                .isEqualTo(TIME_LIMIT_EXCEEDED);
    }

    @Test
    void inputThatIsNotReadHoldsNobodyUp() {
        assertThat(judge0.run(PYTHON, "print(1)", Map.of("stdin", "x".repeat(1 << 20)))
                        .status())
                .isEqualTo(ACCEPTED);
    }

    @Test
    void tooMuchMemoryIsToldFromACrash() {
        var answer = judge0.run(PYTHON, "x = []\nwhile True: x.append(bytearray(1 << 20))");
        assertThat(answer.status()).isEqualTo(OTHER_SIGNAL);
        assertThat(answer.text("message")).isEqualTo("Memory limit exceeded");
        assertThat(answer.body().path("memory").asInt()).isBetween(120_000, 130_000);
    }

    @Test
    void childrenCountTogetherForMemory() {
        var answer = judge0.run(PYTHON, """
                import os, time
                for i in range(8):
                    if os.fork() == 0:
                        x = bytearray(30 << 20)
                        time.sleep(5)
                time.sleep(5)
                """);
        assertThat(answer.text("message")).isEqualTo("Memory limit exceeded");
    }

    @Test
    void filesInTheBoxCountAsMemoryOrFillIt() {
        var answer = judge0.run(BASH, """
                for i in {1..200}; do head -c 900000 /dev/zero > /tmp/$i || exit 7; done
                """);
        assertThat(answer.text("message")).isIn("Exited with error status 7", "Memory limit exceeded");
    }

    @Test
    void theNumberOfFilesHasABound() {
        var answer = judge0.run(BASH, "mkdir d; for i in {1..5000}; do : > d/$i || exit 7; done");
        assertThat(answer.body().path("exit_code").asInt()).isEqualTo(7);
        assertThat(answer.text("stderr")).contains("No space left");
    }

    @Test
    void aHugeFileEndsTheProgram() {
        var answer = judge0.run(
                C, "#include <stdio.h>\nint main(void) { FILE *f = fopen(\"x\", \"w\"); for (;;) fputc(0, f); }");
        assertThat(answer.status()).isEqualTo(SIGXFSZ);
        assertThat(answer.body().path("exit_signal").asInt()).isEqualTo(25);
    }

    @Test
    void aFloodOfOutputIsCutAndEnded() {
        var answer = judge0.run(
                C, "#include <stdio.h>\nint main(void) { for (;;) puts(\"flood\"); }", Map.of("max_file_size", 64));
        assertThat(answer.status()).isEqualTo(SIGXFSZ);
        assertThat(answer.text("message")).isEqualTo("Output limit exceeded");
        assertThat(answer.text("stdout")).hasSize(64 * 1024);
    }

    @Test
    void aFloodFromPythonIsToldTheSameWay() {
        var answer = judge0.run(PYTHON, "while True: print('flood')", Map.of("max_file_size", 64));
        assertThat(answer.status()).isEqualTo(SIGXFSZ);
        assertThat(answer.text("message")).isEqualTo("Output limit exceeded");
    }

    @Test
    void aForkBombStaysInItsBox() {
        var answer = judge0.run(C, "#include <unistd.h>\nint main(void) { for (;;) fork(); }", HALF_A_SECOND);
        assertThat(answer.status()).isEqualTo(TIME_LIMIT_EXCEEDED);
        assertThat(judge0.run(PYTHON, "print(1)").status())
                .as("the next one is not hurt")
                .isEqualTo(ACCEPTED);
    }

    @Test
    void aForkBombThatLeavesItsSessionStaysInItsBox() {
        var answer = judge0.run(PYTHON, """
                import os
                while True:
                    try:
                        if os.fork() == 0: os.setsid()
                    except OSError: pass
                """, HALF_A_SECOND);
        assertThat(answer.status()).isEqualTo(TIME_LIMIT_EXCEEDED);
    }

    @Test
    void processesAndThreadsHaveABound() {
        var answer = judge0.run(
                BASH,
                "for i in {1..30}; do sleep 3 & done; wait",
                Map.of("max_processes_and_or_threads", 10, "wall_time_limit", 5));
        assertThat(answer.text("stderr")).contains("fork: ");
    }

    @Test
    void aDaemonDoesNotOutliveItsProgram() {
        var answer = judge0.run(PYTHON, """
                import os, time
                if os.fork() == 0:
                    os.setsid()
                    time.sleep(60)
                print('done')
                """);
        assertThat(answer.status()).isEqualTo(ACCEPTED);
        assertThat(Double.parseDouble(answer.text("wall_time"))).isLessThan(2);
    }

    @Test
    void limitsCannotBeRaised() {
        assertThat(judge0.run(BASH, "ulimit -f unlimited || ulimit -n 100000 || exit 9")
                        .body()
                        .path("exit_code")
                        .asInt())
                .isEqualTo(9);
        assertThat(judge0.run(BASH, "echo -1000 > /proc/self/oom_score_adj || exit 9")
                        .body()
                        .path("exit_code")
                        .asInt())
                .isEqualTo(9);
    }

    @Test
    void signalsHaveTheirStatus() {
        assertThat(judge0.run(C, "int main(void) { *(volatile int *)0 = 1; }").status())
                .isEqualTo(SIGSEGV);
        assertThat(judge0.run(C, "#include <stdlib.h>\nint main(void) { abort(); }")
                        .status())
                .isEqualTo(SIGABRT);
        assertThat(judge0.run(C, "int main(void) { volatile int z = 0; return 42 / z; }")
                        .status())
                .isEqualTo(SIGFPE);
        assertThat(judge0.run(
                                C,
                                "int f(int n) { volatile char b[999]; b[0] = n; return f(n + 1) + b[0]; } int main(void) { return f(0); }")
                        .status())
                .isEqualTo(SIGSEGV);
    }

    @Test
    void exitCodesAreNotReadAsSignals() {
        for (int code : new int[] {137, 139, 152, 255}) {
            var answer = judge0.run(BASH, "exit " + code);
            assertThat(answer.status()).isEqualTo(NZEC);
            assertThat(answer.body().path("exit_code").asInt()).isEqualTo(code);
            assertThat(answer.body().path("exit_signal").isNull()).isTrue();
        }
    }

    @Test
    void compilersAreCagedToo() {
        assertThat(judge0.run(C, "#include \"/dev/zero\"").status()).isEqualTo(COMPILATION_ERROR);
        assertThat(judge0.run(C, "#include \"/etc/shadow\"").text("compile_output"))
                .doesNotContain("root:");
        assertThat(judge0.run(C, "#include __FILE__\n".repeat(3)).status()).isEqualTo(COMPILATION_ERROR);
    }
}
