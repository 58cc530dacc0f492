package org.posad.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.posad.sandbox.Judge0.BASH;
import static org.posad.sandbox.Judge0.MULTI_FILE;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an operator has switched off is refused in Judge0's words, and {@code /config_info} says so. */
class SwitchesTest {

    private static final String LANGUAGES = "--posad.sandbox.languages=%d %d".formatted(BASH, MULTI_FILE);
    private static final Map<String, Object> HELLO = Map.of("language_id", BASH, "source_code", "echo hello");

    @Test
    void whatIsSwitchedOffIsRefused() throws IOException {
        try (var service = ServiceProcess.start(
                LANGUAGES,
                "--posad.sandbox.switches.enable-wait-result=false",
                "--posad.sandbox.switches.enable-batched-submissions=false",
                "--posad.sandbox.switches.enable-compiler-options=false",
                "--posad.sandbox.switches.enable-command-line-arguments=false",
                "--posad.sandbox.switches.enable-additional-files=false")) {
            var judge0 = service.judge0();
            var waiting = judge0.post("/submissions?wait=true", HELLO);
            assertThat(waiting.code()).isEqualTo(400);
            assertThat(waiting.text("error")).isEqualTo("wait not allowed");
            var batch = judge0.post("/submissions/batch", Map.of("submissions", List.of(HELLO)));
            assertThat(batch.code()).isEqualTo(400);
            assertThat(batch.text("error")).isEqualTo("batched submissions are not allowed");
            assertThat(judge0.get("/submissions/batch?tokens=x").code()).isEqualTo(400);
            var faulty = judge0.post(
                    "/submissions",
                    Map.of(
                            "language_id",
                            MULTI_FILE,
                            "additional_files",
                            MultiFileTest.zip(Map.of("run", "echo hello")),
                            "compiler_options",
                            "-O2",
                            "command_line_arguments",
                            "x"));
            assertThat(faulty.code()).isEqualTo(422);
            assertThat(faulty.body().toString())
                    .contains(
                            "setting additional files is not allowed",
                            "setting compiler options is not allowed",
                            "setting command line arguments is not allowed");
            assertThat(judge0.get("/config_info")
                            .body()
                            .path("enable_wait_result")
                            .asBoolean(true))
                    .isFalse();
            assertThat(judge0.post("/submissions", HELLO).code()).isEqualTo(201);
        }
    }

    @Test
    void inMaintenanceNothingComesInOneByOne() throws IOException {
        try (var service = ServiceProcess.start(LANGUAGES, "--posad.sandbox.switches.maintenance-mode=true")) {
            var answer = service.judge0().post("/submissions", HELLO);
            assertThat(answer.code()).isEqualTo(503);
            assertThat(answer.text("error")).isEqualTo("Judge0 is currently in maintenance.");
            assertThat(service.judge0().get("/languages").code()).isEqualTo(200);
        }
    }
}
