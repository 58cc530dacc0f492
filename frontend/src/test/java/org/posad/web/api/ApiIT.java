package org.posad.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.posad.PlatformTest;
import org.posad.accounts.AccessTokens;
import org.posad.accounts.Accounts;
import org.posad.accounts.ApiThrottle;
import org.posad.accounts.EmailAddress;
import org.posad.accounts.LearnerId;
import org.posad.accounts.NewPerson;
import org.posad.accounts.NewToken;
import org.posad.accounts.Password;
import org.posad.accounts.PersonName;
import org.posad.accounts.Registration;
import org.posad.accounts.TokenScope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PlatformTest
class ApiIT {

    private static final String GREET = "python-first-steps/greet";
    private static final JsonMapper JSON = JsonMapper.shared();

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccessTokens tokens;

    private final HttpClient http = HttpClient.newHttpClient();
    private LearnerId ada = new LearnerId(UUID.randomUUID());
    private String token = "";

    @BeforeEach
    void makeATokenForSomebodyNew() {
        ada = register();
        token = tokens.make(ada, new NewToken("tests", EnumSet.allOf(TokenScope.class)));
    }

    @Test
    void aStrangerIsTurnedAwayInWords() throws Exception {
        var response = send(HttpRequest.newBuilder(address("courses")));
        assertProblem(response, 401, "Authorization: Bearer");
        assertThat(response.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("Bearer"));
    }

    @Test
    void aMadeUpTokenOpensNothing() throws Exception {
        token = AccessTokens.PREFIX + "A".repeat(43);
        assertProblem(get("courses"), 401, "access token");
    }

    @Test
    void aRevokedTokenOpensNothing() throws Exception {
        tokens.of(ada).forEach(each -> tokens.revoke(ada, each.id()));
        assertProblem(get("courses"), 401, "access token");
    }

    @Test
    void aTokenDoesOnlyWhatItIsFor() throws Exception {
        token = tokens.make(ada, new NewToken("reader", Set.of(TokenScope.READ)));
        assertThat(get("courses").statusCode()).isEqualTo(200);
        assertProblem(submit(GREET, "main.py", ""), 403, "does not allow");
    }

    @Test
    void nobodyGetsASession() throws Exception {
        assertThat(get("courses").headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void coursesAreToldInTheLanguageAskedFor() throws Exception {
        assertThat(json(get("courses")).findValuesAsString("title")).contains("Python, first steps");
        var russian = send(asked("courses").header("Accept-Language", "ru-RU,ru;q=0.9"));
        assertThat(json(russian).findValuesAsString("title")).noneMatch("Python, first steps"::equals);
    }

    @Test
    void anExerciseShowsWhatToBeginWithAndNoSolution() throws Exception {
        var exercise = get("courses/python-first-steps/exercises/greet");
        assertThat(json(exercise).at("/starter/0/name").asString()).isEqualTo("main.py");
        assertThat(exercise.body()).doesNotContain("solution", "hidden");
    }

    @Test
    void whatIsNotThereIsSaid() throws Exception {
        assertProblem(get("courses/nothing"), 404, "There is no course 'nothing'.");
        assertProblem(get("courses/<x>"), 404, "There is no course");
        assertProblem(get("courses/python-first-steps/exercises/nothing"), 404, "There is no exercise");
        assertProblem(get("submissions/" + UUID.randomUUID()), 404, "not yours");
        assertProblem(get("submissions/abc"), 404, "no such submission");
        assertProblem(get("nothing"), 404, "nothing at this address");
    }

    @Test
    void badBodiesAreRefusedInWords() throws Exception {
        assertProblem(post("{"), 400, "'exercise' and 'files'");
        assertProblem(post("{\"exercise\": \"python-first-steps/greet\"}"), 400, "'exercise' and 'files'");
        assertProblem(submit(GREET, "other.py", "print()"), 422, "by the same names");
        assertProblem(submit(GREET, "../main.py", "print()"), 400, "'exercise' and 'files'");
        assertProblem(submit("python-first-steps/nothing", "main.py", ""), 404, "No such exercise");
        assertProblem(submit(GREET, "main.py", "x".repeat(70_000)), 413, "64 KB");
    }

    @Test
    void aProgramIsJudgedAndOnlyItsOwnerHearsOfIt() throws Exception {
        var taken = submit(GREET, "main.py", "print('Hi')");
        assertThat(taken.statusCode()).isEqualTo(202);
        var address = taken.headers().firstValue("Location").orElseThrow();
        var grading =
                json(send(HttpRequest.newBuilder(URI.create("http://localhost:%d%s?wait=30".formatted(port, address)))
                        .header("Authorization", "Bearer " + token)));
        assertThat(grading.get("state").asString()).isEqualTo("graded");
        assertThat(grading.at("/verdict/result").asString()).isEqualTo("rejected");
        assertThat(grading.at("/verdict/tests/0/actual").asString()).isEqualTo("Hi\n");
        assertThat(grading.get("summary").asString()).startsWith("Not yet");
        grading.at("/verdict/tests").forEach(test -> {
            if (!test.get("visible").asBoolean()) {
                assertThat(test.has("actual") || test.has("expected") || test.has("input"))
                        .isFalse();
            }
        });

        token = tokens.make(register(), new NewToken("another's", Set.of(TokenScope.READ)));
        assertProblem(get(address.substring("/api/v1/".length())), 404, "not yours");
    }

    @Test
    void progressIsOnesOwn() throws Exception {
        assertThat(json(get("progress")).isEmpty()).isTrue();
        assertThat(json(get("progress/python-first-steps")).get("percent").asInt())
                .isZero();
    }

    @Test
    void whoeverAsksTooOftenIsToldWhenToComeBack() throws Exception {
        var response = get("progress");
        for (int asked = 1; asked <= 2 * ApiThrottle.A_MINUTE && response.statusCode() == 200; asked++) {
            response = get("progress");
        }
        assertProblem(response, 429, "120 times a minute");
        assertThat(response.headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
    }

    @Test
    void theDescriptionNamesEveryPathAndIsOpenToAll() throws Exception {
        var description = json(send(HttpRequest.newBuilder(address("openapi"))));
        assertThat(description.get("openapi").asString()).startsWith("3.");
        assertThat(description.get("paths").propertyNames())
                .containsExactlyInAnyOrder(
                        "/api/v1/courses",
                        "/api/v1/courses/{course}",
                        "/api/v1/courses/{course}/exercises/{exercise}",
                        "/api/v1/submissions",
                        "/api/v1/submissions/{id}",
                        "/api/v1/progress",
                        "/api/v1/progress/{course}");
        assertThat(description.at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
        assertThat(description.toString()).doesNotContain("bearer\",\"in\":\"query"); // who asks is no parameter
    }

    private LearnerId register() {
        var newcomer = new NewPerson(
                new EmailAddress(UUID.randomUUID() + "@example.org"),
                new PersonName("Ada"),
                new Password("correct horse"),
                Locale.ENGLISH);
        if (accounts.register(newcomer) instanceof Registration.Registered(var id)) {
            return id;
        }
        throw new AssertionError("The address is new");
    }

    private HttpResponse<String> submit(String exercise, String file, String content) throws Exception {
        return post("{\"exercise\": %s, \"files\": [{\"name\": %s, \"content\": %s}]}"
                .formatted(
                        JSON.writeValueAsString(exercise),
                        JSON.writeValueAsString(file),
                        JSON.writeValueAsString(content)));
    }

    private HttpResponse<String> post(String body) throws Exception {
        return send(
                asked("submissions").header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(asked(path));
    }

    private HttpRequest.Builder asked(String path) {
        return HttpRequest.newBuilder(address(path)).header("Authorization", "Bearer " + token);
    }

    private URI address(String path) {
        return URI.create("http://localhost:%d/api/v1/%s"
                .formatted(port, path.replace("<", "%3C").replace(">", "%3E")));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    private static void assertProblem(HttpResponse<String> response, int status, String words) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(JSON.readTree(response.body()).get("detail").asString()).contains(words);
    }
}
