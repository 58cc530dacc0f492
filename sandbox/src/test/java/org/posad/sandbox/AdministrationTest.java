package org.posad.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.posad.sandbox.Judge0.BASH;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What only the authorized may do, and who else may ask. */
class AdministrationTest {

    private static final String USER = "X-Auth-User";
    private static final String SECRET = "keeper";

    private static ServiceProcess service;
    private static Judge0 judge0;

    @BeforeAll
    static void start() throws IOException {
        service = ServiceProcess.start(
                "--posad.sandbox.languages=" + BASH,
                "--posad.sandbox.authz-token=keeper",
                "--posad.sandbox.enable-submission-delete=true",
                "--posad.sandbox.allow-origin=https://school.example");
        judge0 = service.judge0();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void onlyTheAuthorizedListAndDelete() {
        String path = "/submissions/" + judge0.run(BASH, "echo mine").text("token");
        assertThat(judge0.get("/submissions").code()).isEqualTo(403);
        assertThat(judge0.ask("DELETE", path, USER, "wrong").code()).isEqualTo(403);
        assertThat(judge0.ask("POST", "/authorize", USER, "wrong").code()).isEqualTo(403);
        assertThat(judge0.ask("POST", "/authorize", USER, SECRET).code()).isEqualTo(200);
        assertThat(judge0.get(path).code()).isEqualTo(200);
    }

    @Test
    void listsPageByPageTheNewestFirst() {
        judge0.run(BASH, "echo 1");
        String second = judge0.run(BASH, "echo 2").text("token");
        String third = judge0.run(BASH, "echo 3").text("token");
        var one = judge0.ask("GET", "/submissions?per_page=1&fields=token", USER, SECRET);
        assertThat(one.body().path("submissions").path(0).path("token").asString())
                .isEqualTo(third);
        assertThat(one.body().path("meta").path("next_page").asInt()).isEqualTo(2);
        assertThat(one.body().path("meta").path("prev_page").isNull()).isTrue();
        var two = judge0.ask("GET", "/submissions?per_page=1&page=2", USER, SECRET);
        assertThat(two.body().path("submissions").path(0).path("token").asString())
                .isEqualTo(second);
    }

    @Test
    void pagesThatCannotBeAreRefused() {
        assertThat(judge0.ask("GET", "/submissions?page=0", USER, SECRET).text("error"))
                .isEqualTo("invalid page: 0");
        assertThat(judge0.ask("GET", "/submissions?per_page=-1", USER, SECRET).text("error"))
                .isEqualTo("invalid per_page: -1");
    }

    @Test
    void whatIsDeletedIsGoneAndAnsweredInBase64() {
        String path = "/submissions/" + judge0.run(BASH, "echo hello").text("token");
        assertThat(judge0.ask("DELETE", path, USER, SECRET).text("stdout")).isEqualTo("aGVsbG8K\n");
        assertThat(judge0.get(path).code()).isEqualTo(404);
    }

    @Test
    void whatIsRunningIsNotDeleted() {
        String path = "/submissions/"
                + judge0.post("/submissions", Map.of("language_id", BASH, "source_code", "sleep 2"))
                        .text("token");
        var answer = judge0.ask("DELETE", path, USER, SECRET);
        assertThat(answer.code()).isEqualTo(400);
        assertThat(answer.text("error")).startsWith("submission cannot be deleted because its status is ");
    }

    @Test
    void aBrowserMayAskForPagesOfConfiguredSitesOnly() {
        String method = "Access-Control-Request-Method";
        assertThat(judge0.ask("OPTIONS", "/submissions", "Origin", "https://school.example", method, "POST")
                        .code())
                .isEqualTo(200);
        assertThat(judge0.ask("OPTIONS", "/submissions", "Origin", "https://evil.example", method, "POST")
                        .code())
                .isEqualTo(403);
    }
}
