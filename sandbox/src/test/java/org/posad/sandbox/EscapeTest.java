package org.posad.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.posad.sandbox.Judge0.BASH;
import static org.posad.sandbox.Judge0.C;
import static org.posad.sandbox.Judge0.PYTHON;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program may not see, touch or reach; judged from outside where that can be done. */
class EscapeTest extends RunningSandbox {

    @TempDir
    private Path host;

    @Test
    void filesOfTheHostAreNotThere() throws IOException {
        Path canary = Files.writeString(host.resolve("canary"), "tweet");
        var answer = judge0.run(
                BASH,
                "cat %s /etc/shadow /root/.bashrc; ls /home /root /var /run /sys /opt/* /usr/local/*"
                        .formatted(canary));
        assertThat(answer.text("stdout")).doesNotContain("tweet", "root:", "posad-sandbox");
    }

    @Test
    void theUserListIsMadeUp() {
        assertThat(judge0.run(BASH, "cat /etc/passwd").text("stdout").lines())
                .singleElement()
                .asString()
                .startsWith("learner:");
    }

    @Test
    void theEnvironmentOfTheServiceIsNotThere() {
        var answer = judge0.run(BASH, "env; cat /proc/1/environ /proc/*/environ 2>/dev/null | tr '\\0' '\\n'");
        assertThat(answer.text("stdout").lines())
                .allMatch(line -> line.matches("(HOME|PATH|LANG|LC_ALL|PWD|OLDPWD|SHLVL|_)=.*"));
    }

    @Test
    void otherProcessesAreNotThere() {
        var answer = judge0.run(BASH, "for p in /proc/[0-9]*; do tr '\\0' ' ' < $p/cmdline; echo; done");
        assertThat(answer.text("stdout")).contains("perl /posad/init").doesNotContain("java", "bwrap", "/run/");
        assertThat(answer.text("stdout").lines().count()).isLessThan(5);
    }

    @Test
    void thePathOfTheBoxOnTheHostIsNotInTheListOfMounts() {
        var answer = judge0.run(BASH, "grep -v ' /opt/' /proc/self/mountinfo");
        assertThat(answer.text("stdout")).contains(" /box ").doesNotContain("posad-sandbox", "/sys", "/home", "/root");
    }

    @Test
    void onlyTheThreeUsualDescriptorsAreOpen() {
        var answer = judge0.run(PYTHON, "import os; print(sorted(os.listdir('/proc/self/fd')))");
        assertThat(answer.text("stdout")).isEqualTo("['0', '1', '2', '3']\n"); // 3 is the listing itself
    }

    @Test
    void theFirstProcessOfTheBoxIsShut() {
        var answer = judge0.run(PYTHON, """
                import os, signal
                for path in ('/proc/1/mem', '/proc/1/environ', '/proc/1/fd/1', '/proc/1/maps'):
                    try:
                        open(path, 'r+b' if path.endswith(('mem', '1')) else 'rb').read(1)
                        print(path)
                    except PermissionError:
                        pass
                os.kill(1, signal.SIGKILL)
                os.kill(1, signal.SIGSTOP)
                print('survived')
                """);
        assertThat(answer.text("stdout")).isEqualTo("survived\n");
    }

    @Test
    void theSystemCannotBeWrittenTo() {
        var answer = judge0.run(
                BASH,
                "for f in / /usr /usr/bin /etc /dev /posad /opt /opt/java /proc /proc/sys/kernel; do touch $f/x && echo $f; done; true");
        assertThat(answer.body().path("stdout").isNull())
                .as(answer.text("stdout"))
                .isTrue();
    }

    @Test
    void settingsOfTheKernelCannotBeOpenedForWriting() {
        var answer = judge0.run(PYTHON, """
                for path in ('/proc/sys/kernel/core_pattern', '/proc/sysrq-trigger', '/proc/sys/kernel/modprobe',
                             '/proc/self/uid_map', '/proc/self/gid_map', '/dev/mem', '/dev/kmsg', '/proc/kcore'):
                    try:
                        fd = open(path, 'r+b', buffering=0)
                        if 'map' not in path: print(path)
                        else: fd.write(b'0 0 1'); print(path)
                    except OSError:
                        pass
                """);
        assertThat(answer.body().path("stdout").isNull())
                .as(answer.text("stdout"))
                .isTrue();
    }

    @Test
    void noProgramBecomesAnotherUser() {
        var answer = judge0.run(
                BASH, "cp /usr/bin/id /box/id; chmod u+s /box/id; /box/id -u; su -c id; passwd -S; chfn -f x; true");
        assertThat(answer.text("stdout")).contains("1000").doesNotContain("uid=0");
    }

    @Test
    void theNetworkIsNotThere() throws IOException {
        try (var canary = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var answer = judge0.run(PYTHON, """
                    import socket
                    for address in (('127.0.0.1', %d), ('169.254.169.254', 80), ('1.1.1.1', 53)):
                        try:
                            socket.create_connection(address, 1)
                            print(address)
                        except OSError:
                            pass
                    print([name for _, name in socket.if_nameindex()] if False else open('/proc/net/dev').read())
                    """.formatted(canary.getLocalPort()));
            assertThat(answer.text("stdout")).contains("lo:").doesNotContain("127.0.0.1", "1.1.1.1", "eth");
        }
    }

    @Test
    void socketsInsideOfTheBoxWork() {
        var answer = judge0.run(PYTHON, """
                import socket
                server = socket.create_server(('127.0.0.1', 0))
                client = socket.create_connection(server.getsockname())
                client.sendall(b'hello')
                print(server.accept()[0].recv(5).decode())
                """);
        assertThat(answer.text("stdout")).isEqualTo("hello\n");
    }

    @Test
    void processesOfTheHostCannotBeKilled() throws Exception {
        Process canary = new ProcessBuilder("sleep", "60").start();
        try {
            judge0.run(
                    C,
                    "#include <signal.h>\nint main(void) { for (int p = 2; p < 100000; p++) kill(p, 9); kill(-1, 9); }");
            assertThat(canary.isAlive()).isTrue();
        } finally {
            canary.destroyForcibly();
        }
    }

    @Test
    void linksInTheBoxHarmNoFileOfTheHost() throws IOException {
        Path victim = Files.writeString(host.resolve("victim"), "untouched");
        judge0.run(
                BASH,
                "rm -f script.sh; ln -s %s script.sh; ln -s %s stdout; ln -s %s a; echo x > a; cd /; rm -rf /box; ln -s / /box"
                        .formatted(victim, victim, victim));
        assertThat(victim).hasContent("untouched");
        assertThat((Integer) Files.getAttribute(victim, "unix:uid"))
                .isEqualTo((Integer) Files.getAttribute(host, "unix:uid"));
    }

    @Test
    void aCompilerThatLeavesLinksBringsNothingOut() {
        var answer = judge0.post(
                "/submissions?wait=true",
                Map.of(
                        "language_id",
                        Judge0.MULTI_FILE,
                        "additional_files",
                        MultiFileTest.zip(Map.of(
                                "compile", "ln -s /etc/passwd link; ln -s / root; mkfifo pipe; echo ok > file",
                                "run", "ls"))));
        assertThat(answer.text("stdout")).isEqualTo("compile\nfile\nrun\n");
    }

    @Test
    void nothingOfAnEarlierProgramIsLeft() {
        judge0.run(BASH, "echo mine > /tmp/left; echo mine > /dev/shm/left; echo mine > left");
        assertThat(judge0.run(BASH, "ls /tmp /dev/shm /box").text("stdout")).doesNotContain("left");
    }

    @Test
    void nothingOfAProgramIsLeftOnTheHost() {
        judge0.run(
                C,
                "#include <unistd.h>\nint main(void) { for (;;) fork(); }",
                Map.of("cpu_time_limit", 0.2, "cpu_extra_time", 0));
        await().untilAsserted(() -> {
            assertThat(ProcessHandle.allProcesses()
                            .flatMap(process -> process.info().command().stream())
                            .filter(command -> command.endsWith("a.out")))
                    .isEmpty();
            assertThat(Files.readString(Path.of("/proc/self/mounts"))).doesNotContain("posad-sandbox");
        });
    }
}
