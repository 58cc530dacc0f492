package org.posad.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.awaitility.Awaitility.await;
import static org.posad.sandbox.Judge0.BASH;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service starts, is killed, has neighbours, and runs as somebody else. */
class ServiceLifeTest {

    private static final String ONLY_BASH = "--posad.sandbox.languages=" + BASH;

    private static final Map<String, Object> SLEEP = Map.of(
            "language_id",
            BASH,
            "source_code",
            "exec -a sleeper-of-%d sleep 60".formatted(ProcessHandle.current().pid()));

    @Test
    void whatAKilledServiceLeavesIsGoneAfterTheNextStart() throws IOException {
        try (var service = ServiceProcess.start(ONLY_BASH)) {
            service.judge0().post("/submissions", SLEEP);
            await().until(ServiceLifeTest::somebodySleeps);
            service.kill();
        }
        await().atMost(5, TimeUnit.SECONDS).until(() -> !somebodySleeps());
        try (var service = ServiceProcess.start(ONLY_BASH)) {
            assertThat(service.judge0().run(BASH, "echo hello").text("stdout")).isEqualTo("hello\n");
        }
    }

    @Test
    void twoServicesOnOneMachineDoNotMeet() throws IOException {
        try (var one = ServiceProcess.start(ONLY_BASH);
                var other = ServiceProcess.start(ONLY_BASH)) {
            one.judge0().post("/submissions", SLEEP);
            await().until(ServiceLifeTest::somebodySleeps);
            other.kill();
            try (var third = ServiceProcess.start(ONLY_BASH)) {
                assertThat(third.judge0().run(BASH, "echo hello").text("stdout"))
                        .isEqualTo("hello\n");
                assertThat(somebodySleeps())
                        .as("the first service's program goes on")
                        .isTrue();
            }
            assertThat(one.judge0().run(BASH, "echo hello").text("stdout")).isEqualTo("hello\n");
        }
    }

    @Test
    void goesWhenItsParentGoes() throws Exception {
        try (var service = ServiceProcess.start(ONLY_BASH, "--posad.sandbox.exit-with-parent=true")) {
            service.process().getOutputStream().close();
            assertThat(service.process().waitFor(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void asksForItsTokenWhereverOneKnocks() throws IOException {
        try (var service = ServiceProcess.start(ONLY_BASH, "--posad.sandbox.auth-token=first second")) {
            assertThat(service.judge0().get("/about").code()).isEqualTo(401);
            assertThat(service.judge0().get("/submissions/x").code()).isEqualTo(401);
            assertThat(service.judge0().get("/about?X-Auth-Token=second").code())
                    .isEqualTo(200);
            assertThat(service.judge0()
                            .get("/about?X-Auth-Token=first%20second")
                            .code())
                    .isEqualTo(401);
        }
    }

    /** Nothing of a submission is kept on a disk. */
    @Test
    void runsProgramsOnAFullDisk() throws IOException {
        try (var service = ServiceProcess.startOnSmallDisk(16, ONLY_BASH)) {
            Path disk = Path.of("/proc/%d/root/run/posad-sandbox"
                    .formatted(service.process().pid()));
            assertThatIOException()
                    .isThrownBy(() -> Files.write(disk.resolve("filler"), new byte[16 << 20]))
                    .withMessageContaining("No space left");
            for (int round = 0; round < 5; round++) {
                assertThat(service.judge0().run(BASH, "echo hello").text("stdout"))
                        .isEqualTo("hello\n");
            }
        }
    }

    @Test
    void saysSoWhenItsQueueIsFull() throws IOException {
        try (var service = ServiceProcess.start(ONLY_BASH, "--posad.sandbox.slots=1", "--posad.sandbox.queue-size=1")) {
            service.judge0().post("/submissions", SLEEP);
            await().until(ServiceLifeTest::somebodySleeps);
            assertThat(service.judge0().post("/submissions", SLEEP).code()).isEqualTo(201);
            var answer = service.judge0().post("/submissions", SLEEP);
            assertThat(answer.code()).isEqualTo(503);
            assertThat(answer.text("error")).isEqualTo("queue is full");
        }
    }

    /** Without root there are no control groups here, and unprotected nothing may run. */
    @Test
    void whereItCannotProtectItStartsAndRefuses(@TempDir Path folder) throws IOException {
        assertThat((Integer) Files.getAttribute(Path.of("/proc/self"), "unix:uid"))
                .as("run by root")
                .isZero();
        try (var service = ServiceProcess.startAsNobody(folder)) {
            assertThat(service.announcement()).contains("programs are refused");
            var answer = service.judge0().run(BASH, "echo hello");
            assertThat(answer.code()).isEqualTo(503);
            assertThat(answer.text("error"))
                    .startsWith("Programs cannot be run safely here: There are no control groups");
        }
    }

    private static boolean somebodySleeps() {
        String name = "sleeper-of-" + ProcessHandle.current().pid();
        return ProcessHandle.allProcesses()
                .map(process -> commandLine(process.pid()))
                .anyMatch(line -> line.startsWith(name));
    }

    private static String commandLine(long process) {
        try {
            return Files.readString(Path.of("/proc/" + process + "/cmdline"));
        } catch (IOException e) {
            return "";
        }
    }
}
