package org.posad.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.posad.sandbox.Judge0.BASH;
import static org.posad.sandbox.Judge0.C;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What a program may not ask of the kernel. */
class KernelSurfaceTest extends RunningSandbox {

    @Test
    void everyDangerousCallIsRefused() throws IOException {
        var answer = judge0.run(C, resource("/attacks/kernel-calls.c"));
        assertThat(answer.text("stdout")).as(answer.body().toString()).endsWith("done\n");
        assertThat(answer.text("stdout").lines())
                .filteredOn(line -> !line.equals("done"))
                .hasSizeGreaterThan(40)
                .allMatch(
                        line -> line.matches("setuid: EINVAL|.*: (EPERM|ENOSYS|EACCES|EAFNOSUPPORT|EPROTONOSUPPORT)"));
    }

    @Test
    @EnabledIfSystemProperty(named = "os.arch", matches = "amd64")
    void callsOfThe32BitConventionEndTheProgram() {
        var answer = judge0.run(
                C, "int main(void) { int r; __asm__ volatile(\"int $0x80\" : \"=a\"(r) : \"a\"(20)); return 0; }");
        assertThat(answer.status()).isEqualTo(OTHER_SIGNAL);
        assertThat(answer.body().path("exit_signal").asInt()).isEqualTo(31);
    }

    @Test
    @EnabledIfSystemProperty(named = "os.arch", matches = "amd64")
    void callsOfTheX32ConventionEndTheProgram() {
        var answer = judge0.run(
                C,
                "#include <unistd.h>\n#include <sys/syscall.h>\nint main(void) { syscall(0x40000000 | 39); return 0; }");
        assertThat(answer.body().path("exit_signal").asInt()).isEqualTo(31);
    }

    @Test
    void aProgramHasNoCapabilitiesAndCannotGetThem() {
        var answer = judge0.run(BASH, "grep -E '^(Cap|NoNewPrivs|Seccomp:)' /proc/self/status");
        assertThat(answer.text("stdout").lines())
                .hasSize(7)
                .allMatch(line -> line.matches("Cap...:\\s0{16}|NoNewPrivs:\\s1|Seccomp:\\s2"));
    }

    @Test
    void sandboxToolsDoNotNest() {
        var answer = judge0.run(
                BASH,
                "unshare -U true && echo out; bwrap --ro-bind / / true && echo out; unshare -r true && echo out; true");
        assertThat(answer.body().path("stdout").isNull()).isTrue();
    }

    private static String resource(String name) throws IOException {
        try (var in = Objects.requireNonNull(KernelSurfaceTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
