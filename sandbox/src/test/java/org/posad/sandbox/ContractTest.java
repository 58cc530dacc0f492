package org.posad.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.posad.sandbox.Judge0.BASH;
import static org.posad.sandbox.Judge0.PYTHON;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ContractTest extends RunningSandbox {

    private static final Map<String, Object> HELLO = Map.of("language_id", BASH, "source_code", "echo hello");

    @Test
    void aSubmissionAnswersWithATokenAndIsFoundByIt() {
        var answer = judge0.post("/submissions", HELLO);
        assertThat(answer.code()).isEqualTo(201);
        assertThat(answer.body().propertyNames()).containsExactly("token");
        await().until(() -> judge0.get("/submissions/" + answer.text("token")).status() == ACCEPTED);
    }

    @Test
    void waitingAnswersWithTheEightUsualFields() {
        var answer = judge0.post("/submissions?wait=true", HELLO);
        assertThat(answer.code()).isEqualTo(201);
        assertThat(answer.body().propertyNames())
                .containsExactly("token", "time", "memory", "stdout", "stderr", "compile_output", "message", "status");
        assertThat(answer.body().path("time").isString()).isTrue();
        assertThat(answer.body().path("memory").isNumber()).isTrue();
        assertThat(answer.body().path("stderr").isNull()).isTrue();
    }

    @Test
    void aStarStandsForAllFields() {
        var answer = judge0.post("/submissions?wait=true&fields=*", HELLO);
        assertThat(answer.body().propertyNames()).hasSize(35);
        assertThat(answer.text("cpu_time_limit")).isEqualTo("5.0");
        assertThat(answer.text("created_at")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
    }

    @Test
    void unknownFieldsAreRefusedBeforeAnythingIsStored() {
        var answer = judge0.post("/submissions?fields=token,colour,size", HELLO);
        assertThat(answer.code()).isEqualTo(400);
        assertThat(answer.text("error")).isEqualTo("invalid fields: [colour, size]");
    }

    @Test
    void base64IsReadAndWrittenIfAsked() {
        var answer = judge0.post(
                "/submissions?wait=true&base64_encoded=true",
                Map.of("language_id", BASH, "source_code", "ZWNobyBoZWxsbw==", "expected_output", "aGVsbG8K"));
        assertThat(answer.status()).isEqualTo(ACCEPTED);
        assertThat(answer.text("stdout")).isEqualTo("aGVsbG8K\n");
    }

    @Test
    void outputThatIsNoTextNeedsBase64() {
        var answer = judge0.post(
                "/submissions?wait=true", Map.of("language_id", BASH, "source_code", "printf '\\xff\\x00'"));
        assertThat(answer.code()).isEqualTo(201);
        assertThat(answer.text("error")).contains("cannot be converted to UTF-8");
        String token = answer.text("token");
        assertThat(judge0.get("/submissions/" + token).code()).isEqualTo(400);
        assertThat(judge0.get("/submissions/" + token + "?base64_encoded=true").text("stdout"))
                .isEqualTo("/wA=\n");
    }

    @Test
    void anUnknownTokenIsNotFound() {
        assertThat(judge0.get("/submissions/" + UUID.randomUUID()).code()).isEqualTo(404);
        assertThat(judge0.get("/submissions/nonsense").code()).isEqualTo(404);
    }

    @Test
    void everythingThatIsMissingIsNamed() {
        var answer = judge0.post("/submissions", Map.of());
        assertThat(answer.code()).isEqualTo(422);
        assertThat(messages(answer.body(), "source_code")).containsExactly("can't be blank");
        assertThat(messages(answer.body(), "language_id"))
                .containsExactly("can't be blank", "language with id  doesn't exist");
    }

    @ParameterizedTest
    @CsvSource({
        "cpu_time_limit, -1, must be greater than or equal to 0.0",
        "cpu_time_limit, 15.1, must be less than or equal to 15.0",
        "cpu_extra_time, 6, must be less than or equal to 5.0",
        "wall_time_limit, 0.5, must be greater than or equal to 1.0",
        "wall_time_limit, 21, must be less than or equal to 20.0",
        "memory_limit, 2047, must be greater than or equal to 2048",
        "memory_limit, 512001, must be less than or equal to 512000",
        "stack_limit, 128001, must be less than or equal to 128000",
        "max_processes_and_or_threads, 0, must be greater than 0",
        "max_processes_and_or_threads, 121, must be less than or equal to 120",
        "max_file_size, 4097, must be less than or equal to 4096",
        "number_of_runs, 0, must be greater than 0",
        "number_of_runs, 21, must be less than or equal to 20",
        "memory_limit, lots, is not a number",
        "language_id, 4711, language with id 4711 doesn't exist",
        "enable_network, true, enabling network is not allowed",
        "callback_url, http://127.0.0.1/, setting callback is not allowed",
        "additional_files, aGVsbG8K, is not a zip archive",
    })
    void whatIsOutOfBoundsIsRefusedInJudge0sWords(String attribute, String value, String message) {
        var submission = new java.util.HashMap<>(HELLO);
        submission.put(attribute, value);
        var answer = judge0.post("/submissions", submission);
        assertThat(answer.code()).isEqualTo(422);
        assertThat(messages(answer.body(), attribute)).contains(message);
    }

    @Test
    void compilerOptionsAreForCompilers() {
        var answer = judge0.run(PYTHON, "print(1)", Map.of("compiler_options", "-O"));
        assertThat(messages(answer.body(), "compiler_options"))
                .containsExactly("setting compiler options is only allowed for compiled languages");
    }

    @Test
    void argumentsHaveALength() {
        var answer = judge0.run(BASH, "echo", Map.of("command_line_arguments", "x".repeat(513)));
        assertThat(messages(answer.body(), "command_line_arguments"))
                .containsExactly("is too long (maximum is 512 characters)");
    }

    @Test
    void aBodyThatIsNoJsonIsABadRequest() {
        assertThat(judge0.post("/submissions", "{\"source_code\":").code()).isEqualTo(400);
        assertThat(judge0.post("/submissions", "[1]").code()).isEqualTo(400);
        assertThat(judge0.post("/submissions", "null").code()).isEqualTo(400);
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        assertThat(judge0.post("/submissions", " ".repeat(21 << 20)).code()).isEqualTo(413);
    }

    @Test
    void aBatchAnswersForEachOfItsSubmissions() {
        var answer =
                judge0.post("/submissions/batch", Map.of("submissions", List.of(HELLO, Map.of("language_id", BASH))));
        assertThat(answer.code()).isEqualTo(201);
        String token = answer.body().get(0).path("token").asString();
        assertThat(messages(answer.body().get(1), "source_code")).containsExactly("can't be blank");
        await().untilAsserted(() -> {
            var batch = judge0.get("/submissions/batch?fields=stdout&tokens=" + token + "," + UUID.randomUUID());
            assertThat(batch.body().path("submissions").get(0).path("stdout").asString())
                    .isEqualTo("hello\n");
            assertThat(batch.body().path("submissions").get(1).isNull()).isTrue();
        });
    }

    @Test
    void aBatchHasBounds() {
        var twentyOne = Map.of("submissions", Collections.nCopies(21, HELLO));
        assertThat(judge0.post("/submissions/batch", twentyOne).text("error"))
                .isEqualTo("number of submissions in a batch should be less than or equal to 20");
        assertThat(judge0.post("/submissions/batch", Map.of("submissions", List.of()))
                        .text("error"))
                .isEqualTo("there should be at least one submission in a batch");
        assertThat(judge0.post("/submissions/batch", Map.of("submissions", List.of(Map.of())))
                        .code())
                .isEqualTo(422);
    }

    @Test
    void theServiceTellsAboutItself() {
        assertThat(judge0.get("/about").text("version")).isEqualTo("1.13.1");
        assertThat(judge0.get("/statuses").body()).hasSize(14);
        assertThat(judge0.get("/config_info").body().path("max_wall_time_limit").asDouble())
                .isEqualTo(20);
        assertThat(judge0.get("/system_info").text("Isolation")).startsWith("bubblewrap");
    }

    @Test
    void theServiceTellsHowMuchItDoes() {
        judge0.run(BASH, "echo hello");
        var statistics = judge0.get("/statistics").body();
        assertThat(statistics.path("submissions").path("today").asInt()).isPositive();
        assertThat(statistics
                        .path("languages")
                        .path(0)
                        .path("language")
                        .path("name")
                        .asString())
                .isNotEmpty();
        var queue = judge0.get("/workers").body().path(0);
        assertThat(queue.path("idle").asInt() + queue.path("working").asInt())
                .isEqualTo(queue.path("available").asInt());
        assertThat(judge0.get("/license").body().asString()).contains("Apache License");
        assertThat(judge0.get("/isolate").body().asString()).startsWith("bubblewrap");
        assertThat(judge0.get("/").code()).isEqualTo(200);
    }

    @Test
    void whereNothingIsConfiguredNobodyListsOrDeletes() {
        assertThat(judge0.get("/submissions").code()).isEqualTo(403);
        assertThat(judge0.ask("DELETE", "/submissions/" + UUID.randomUUID()).code())
                .isEqualTo(403);
        assertThat(judge0.ask("POST", "/authenticate").code()).isEqualTo(200);
        assertThat(judge0.ask("POST", "/authorize").code()).isEqualTo(403);
    }

    private static List<String> messages(JsonNode body, String attribute) {
        return body.path(attribute).valueStream().map(JsonNode::asString).toList();
    }
}
