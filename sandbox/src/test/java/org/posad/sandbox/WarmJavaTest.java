package org.posad.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.posad.sandbox.Judge0.JAVA;
import static org.posad.sandbox.Judge0.MULTI_FILE;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Java in a JVM that has waited for it comes to the same as in a JVM of its own, and is shut in as well. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WarmJavaTest {

    private static ServiceProcess service;
    private static Judge0 judge0;

    @BeforeAll
    static void start() throws IOException {
        service = ServiceProcess.start(
                "--posad.sandbox.languages=%d %d".formatted(JAVA, MULTI_FILE), "--posad.sandbox.warm-boxes=2");
        judge0 = service.judge0();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aProgramEndsAsItDoesInAJvmOfItsOwn() {
        var source = """
                public class Main {
                    public static void main(String[] args) {
                        System.out.println(Thread.currentThread().getName() + Thread.activeCount() + args[0]);
                        System.out.println(new java.util.Scanner(System.in).nextLine());
                        System.err.println(new Throwable().getStackTrace().length);
                        throw new IllegalStateException("on purpose");
                    }
                }
                """;
        var more = Map.of("command_line_arguments", "ъ", "stdin", "line\nrest");
        var warm = warm(source, more);
        assertThat(warm.text("stdout")).isEqualTo("main1ъ\nline\n");
        assertThat(warm.text("stderr").lines())
                .containsExactly(
                        "1",
                        "Exception in thread \"main\" java.lang.IllegalStateException: on purpose",
                        "\tat Main.main(Main.java:6)");
        assertThat(warm.body().path("exit_code").asInt()).isEqualTo(1);
    }

    @Test
    void compilationErrorsReadTheSame() {
        var answer = warm("class Main { int x = \"text\"; }", Map.of());
        assertThat(answer.status()).isEqualTo(RunningSandbox.COMPILATION_ERROR);
        assertThat(answer.text("compile_output")).startsWith("Main.java:1: error: incompatible types");
    }

    @Test
    void itSeesNothingOfTheMachineOrOfOthers() {
        var answer = warm("""
                import java.io.*;
                import java.nio.file.*;
                import java.util.*;
                void main() throws Exception {
                    for (String path : List.of("/etc/shadow", "/proc/1/environ", "/proc/1/mem", "/run/posad-sandbox", "/root/.bashrc")) {
                        if (Files.isReadable(Path.of(path)) && !Files.isDirectory(Path.of(path))) IO.println(path);
                    }
                    var names = new TreeSet<>(System.getenv().keySet());
                    names.removeAll(List.of("PWD", "OLDPWD", "SHLVL", "_"));
                    IO.println(names);
                    try (var files = Files.list(Path.of("/tmp"))) { IO.println(files.toList()); }
                    IO.println(ProcessHandle.allProcesses().count() <= 2);
                    try (var socket = new java.net.Socket("127.0.0.1", 1)) { IO.println("connected"); } catch (IOException e) { }
                    try { Files.write(Path.of("/opt/posad/lib/java/posad-start"), new byte[1]); IO.println("wrote"); } catch (IOException e) { }
                }
                """, Map.of());
        assertThat(answer.text("stdout").lines()).containsExactly("[HOME, LANG, LC_ALL, PATH]", "[]", "true");
    }

    @Test
    void itsLimitsHold() {
        var slow = warm("void main() { while (true) { } }", Map.of("cpu_time_limit", 0.5, "cpu_extra_time", 0));
        assertThat(slow.text("message")).isEqualTo("Time limit exceeded");
        assertThat(Double.parseDouble(slow.text("time"))).isLessThan(2);
        var large = warm(
                "void main() { var all = new java.util.ArrayList<byte[]>(); while (true) all.add(new byte[1 << 20]); }",
                Map.of());
        assertThat(large.text("stderr")).contains("OutOfMemoryError");
    }

    @Test
    void nothingIsLeftForTheNextOne() {
        warm(
                "void main() throws Exception { java.nio.file.Files.writeString(java.nio.file.Path.of(\"/tmp/left\"), \"x\"); System.setProperty(\"left\", \"x\"); }",
                Map.of());
        var next = warm(
                "void main() { IO.println(new java.io.File(\"/tmp/left\").exists() + \" \" + System.getProperty(\"left\")); }",
                Map.of());
        assertThat(next.text("stdout")).isEqualTo("false null\n");
    }

    /** By the short cuts, which the scripts do not know of; last, because other JVMs wait after it. */
    @Test
    @Order(Integer.MAX_VALUE)
    void unitTestsFindJUnitByTheStarInTheirClassPath() {
        awaitJvms();
        var files = Map.of(
                "compile", "javac -cp '/opt/posad/lib/java/*' *.java",
                "run",
                        "exec java -Xmx100m -cp '/opt/posad/lib/java/*:.' org.junit.platform.console.ConsoleLauncher"
                                + " execute --select-class SumTest --disable-banner --details=tree --disable-ansi-colors",
                "SumTest.java", """
                import static org.assertj.core.api.Assertions.assertThat;
                import org.junit.jupiter.api.Test;
                class SumTest {
                    @Test void adds() { assertThat(1 + 2).isEqualTo(3); }
                    @Test void fails() { assertThat(1 + 2).isEqualTo(4); }
                }
                """);
        var answer = judge0.post(
                "/submissions?wait=true&fields=*",
                Map.of(
                        "language_id",
                        MULTI_FILE,
                        "additional_files",
                        MultiFileTest.zip(files),
                        "memory_limit",
                        300_000));
        assertThat(answer.text("stdout"))
                .as(answer.body().toString())
                .contains("1 tests successful", "1 tests failed", "SumTest.java:5");
    }

    /** Runs it once a JVM waits, and makes sure that it was used. */
    private static Judge0.Answer warm(String source, Map<String, ?> more) {
        awaitJvms();
        var answer = judge0.run(JAVA, source, more);
        assertThat(waiting()).as("JVMs that wait still").isLessThan(2);
        return answer;
    }

    private static void awaitJvms() {
        await().atMost(Duration.ofMinutes(3)).until(() -> {
            if (waiting() == 0) {
                judge0.run(JAVA, "void main() { }"); // somebody has to ask for Java
            }
            return waiting() == 2;
        });
    }

    private static int waiting() {
        return Integer.parseInt(judge0.get("/system_info").text("JVMs waiting"));
    }
}
