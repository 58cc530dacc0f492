package org.posad.assessment.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.posad.assessment.SourceCode;
import org.posad.assessment.Verdict;
import org.posad.assessment.sandbox.RealSandbox;
import org.posad.assessment.sandbox.Sandbox;
import org.posad.assessment.sandbox.SandboxFault;

/** Programs that want to pass without solving anything; none does. */
class CheatsTest {

    private static @Nullable RealSandbox service;
    private static Sandbox sandbox;

    @BeforeAll
    static void start() throws IOException {
        var started = RealSandbox.start();
        service = started;
        sandbox = started.client();
    }

    @AfterAll
    static void stop() {
        if (service != null) {
            service.close();
        }
    }

    @ParameterizedTest
    @MethodSource("cheats")
    void getNothing(Path cheat) throws IOException, SandboxFault {
        assertThat(judge(Files.readString(cheat)).score()).isZero();
    }

    @Test
    void areNotWhatAnHonestProgramIs() throws SandboxFault {
        assertThat(judge("def add(a, b):\n    return a + b\n")).isInstanceOf(Verdict.Accepted.class);
    }

    static List<Path> cheats() throws IOException, URISyntaxException {
        var folder = Objects.requireNonNull(CheatsTest.class.getResource("cheats"));
        try (var files = Files.list(Path.of(folder.toURI()))) {
            return files.sorted().toList();
        }
    }

    private static Verdict judge(String program) throws SandboxFault {
        var examination = Examination.of(UnitExercises.add(), SourceCode.of("main.py", program));
        return examination.verdict(sandbox.run(examination.runs(), _ -> {}));
    }
}
