package org.posad.terminal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The part of Posad's API that a terminal speaks. */
final class Api implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI site;
    private final String token;
    private final Words words;

    record File(String name, String content) {}

    record Submission(String exercise, List<File> files) {}

    record Taken(String id) {}

    record Exercise(List<File> starter) {}

    record Answer(String state, String summary, @Nullable Verdict verdict) {

        boolean isEnd() {
            return !state.equals("queued") && !state.equals("running");
        }
    }

    record Verdict(
            String result, List<Test> tests, @Nullable String explanation, List<Message> messages) {}

    record Message(String file, int line, int column, String text) {}

    record Test(
            String name,
            boolean visible,
            boolean passed,
            String summary,
            @Nullable String input,
            @Nullable String expected,
            @Nullable String actual,
            @Nullable String message) {}

    record Problem(@Nullable String detail) {}

    Api(URI site, String token, Words words) {
        this.site = site;
        this.token = token;
        this.words = words;
    }

    /** Names of the files that an exercise begins with. */
    List<String> starter(String exercise) throws InterruptedException {
        var parts = exercise.split("/", -1);
        if (parts.length != 2 || !exercise.matches("[a-z0-9-]+/[a-z0-9-]+")) {
            throw new TerminalProblem(words.of("terminal.exercise", exercise));
        }
        return get("courses/%s/exercises/%s".formatted(parts[0], parts[1]), Exercise.class).starter().stream()
                .map(File::name)
                .toList();
    }

    /** @return the submission's id */
    String submit(String exercise, List<File> files) throws InterruptedException {
        var body = JSON.writeValueAsString(new Submission(exercise, files));
        return send(request("submissions").POST(BodyPublishers.ofString(body)), Taken.class)
                .id();
    }

    /** Where it is, asked with patience: the answer comes when there is a verdict, or after some seconds. */
    Answer grading(String submission) throws InterruptedException {
        return get("submissions/%s?wait=20".formatted(submission), Answer.class);
    }

    @Override
    public void close() {
        http.close();
    }

    private <T> T get(String path, Class<T> type) throws InterruptedException {
        return send(request(path).GET(), type);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(site.resolve("/api/v1/" + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Accept-Language", words.language().getLanguage());
    }

    private <T> T send(HttpRequest.Builder request, Class<T> type) throws InterruptedException {
        try {
            var response = http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (response.statusCode() / 100 != 2) {
                throw new TerminalProblem(refusal(response));
            }
            return JSON.readValue(response.body(), type);
        } catch (IOException | JacksonException _) {
            throw new TerminalProblem(words.of("terminal.no-answer", site));
        }
    }

    private String refusal(HttpResponse<String> response) {
        if (response.statusCode() == 401) {
            return words.of("terminal.no-token");
        }
        try {
            var detail = JSON.readValue(response.body(), Problem.class).detail();
            return detail == null ? words.of("terminal.no-answer", site) : detail;
        } catch (JacksonException _) {
            return words.of("terminal.no-answer", site); // somebody else's web server
        }
    }
}
