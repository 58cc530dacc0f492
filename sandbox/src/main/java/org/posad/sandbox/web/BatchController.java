package org.posad.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.posad.sandbox.LimitSettings;
import org.posad.sandbox.submissions.Submission;
import org.posad.sandbox.submissions.Submissions;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Several submissions in one request. */
@RestController
@RequestMapping("/submissions/batch")
class BatchController {

    private final Door door;
    private final Parameters parameters;
    private final TaskReader reader;
    private final Submissions submissions;
    private final int most;

    BatchController(
            Door door, Parameters parameters, TaskReader reader, Submissions submissions, LimitSettings limits) {
        this.door = door;
        this.parameters = parameters;
        this.reader = reader;
        this.submissions = submissions;
        this.most = limits.maxSubmissionBatchSize();
    }

    @PostMapping
    ResponseEntity<List<?>> submit(HttpServletRequest request) throws IOException {
        door.checkOpen();
        door.checkBatchesAreAllowed();
        Map<String, Object> values = parameters.of(request);
        String client = parameters.client(request);
        boolean base64 = "true".equals(String.valueOf(values.get("base64_encoded")));
        List<?> asked = values.get("submissions") instanceof List<?> list ? list : List.of();
        checkSize(asked.size());
        var readings = asked.stream()
                .map(one -> reader.read(attributes(one), base64, client))
                .toList();
        var tasks = readings.stream()
                .filter(Reading.Understood.class::isInstance)
                .map(reading -> ((Reading.Understood) reading).task())
                .toList();
        var entered = door.enter(tasks).iterator();
        var answer = new ArrayList<Object>();
        for (Reading reading : readings) {
            answer.add(
                    switch (reading) {
                        case Reading.Understood _ -> SubmissionController.token(entered.next());
                        case Reading.Faulty(var messages) -> messages;
                    });
        }
        return ResponseEntity.status(tasks.isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CREATED)
                .body(answer);
    }

    @GetMapping
    Map<String, Object> show(
            @RequestParam(name = "tokens", required = false) @Nullable String asked,
            @RequestHeader(name = "tokens", required = false) @Nullable String inHeader,
            @RequestParam(defaultValue = "") String fields,
            @RequestParam(name = "base64_encoded", defaultValue = "") String base64) {
        door.checkBatchesAreAllowed();
        String list = asked != null ? asked : inHeader != null ? inHeader : "";
        var tokens = Arrays.stream(list.split(",", -1))
                .map(String::strip)
                .filter(token -> !token.isEmpty())
                .toList();
        checkSize(tokens.size());
        var names = Fields.read(fields);
        var answer = new ArrayList<@Nullable Object>();
        try {
            for (String token : tokens) {
                answer.add(find(token)
                        .map(submission -> SubmissionView.of(submission, names, base64.equals("true")))
                        .orElse(null));
            }
        } catch (NotText e) {
            throw Refusal.badRequest(NotText.ONE_OR_MORE);
        }
        return Map.of("submissions", answer);
    }

    private void checkSize(int size) {
        if (size > most) {
            throw Refusal.badRequest(
                    "number of submissions in a batch should be less than or equal to %d".formatted(most));
        }
        if (size == 0) {
            throw Refusal.badRequest("there should be at least one submission in a batch");
        }
    }

    private Optional<Submission> find(String token) {
        try {
            return submissions.find(UUID.fromString(token));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @SuppressWarnings("unchecked") // keys of a JSON object are strings
    private static Map<String, Object> attributes(Object one) {
        return one instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }
}
