package org.posad.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 6, unit = TimeUnit.MINUTES)
class CrashIT {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    private Path data;

    @Test
    void killedInTheMiddleOfFiftySubmissionsThePlatformGivesEachItsVerdictOnce() throws Exception {
        var killed = start("submit");
        try (var output = killed.inputReader()) {
            assertThat(readUntil(output, line -> line.equals("GRADED 10"))).contains("SUBMITTED");
        }
        killed.destroyForcibly().waitFor(); // SIGKILL: no shutdown hook, no farewell to the database

        var restarted = start("await");
        try (var output = restarted.inputReader()) {
            var lines = readUntil(output, line -> line.equals("THE END"));
            assertThat(lines).contains("ACCEPTED 50", "SOLVED 50", "FAULTS 0", "TOLD AGAIN 0");
            var again = lines.stream().filter(line -> line.startsWith("GRADED")).count();
            assertThat(again).as("verdicts given after the restart").isBetween(1L, 40L);
        }
        assertThat(restarted.waitFor()).isZero();
    }

    private Process start(String task) throws IOException {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.posad.crash.GradingNode",
                task,
                "--server.port=0",
                "--posad.local.data=" + data,
                "--posad.local.sandbox-jar=" + ROOT.resolve("sandbox/target/posad-sandbox.jar"),
                "--posad.courses.folder=" + ROOT.resolve("courses"),
                "--logging.threshold.console=off");
        return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static List<String> readUntil(BufferedReader output, Predicate<String> last) throws IOException {
        var lines = new ArrayList<String>();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
            if (last.test(line)) {
                return lines;
            }
        }
        throw new AssertionError("The platform ended early, having said: " + lines);
    }
}
