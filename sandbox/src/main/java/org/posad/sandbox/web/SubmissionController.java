package org.posad.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.posad.sandbox.submissions.Submission;
import org.posad.sandbox.submissions.Submissions;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One submission at a time. */
@RestController
@RequestMapping("/submissions")
class SubmissionController {

    private static final String NOT_TEXT =
            "some attributes for this submission cannot be converted to UTF-8, use base64_encoded=true query parameter";

    private final Door door;
    private final Parameters parameters;
    private final TaskReader reader;
    private final Submissions submissions;

    SubmissionController(Door door, Parameters parameters, TaskReader reader, Submissions submissions) {
        this.door = door;
        this.parameters = parameters;
        this.reader = reader;
        this.submissions = submissions;
    }

    @PostMapping
    ResponseEntity<?> submit(HttpServletRequest request) throws IOException {
        door.checkOpen();
        door.checkMaintenance();
        Map<String, Object> values = parameters.of(request);
        boolean base64 = "true".equals(String.valueOf(values.get("base64_encoded")));
        boolean wait = "true".equals(String.valueOf(values.get("wait")));
        if (wait) {
            door.checkWaitingIsAllowed();
        }
        List<String> fields = Fields.read(values.get("fields") instanceof String names ? names : null);
        return switch (reader.read(values, base64, parameters.client(request))) {
            case Reading.Faulty(var messages) ->
                ResponseEntity.unprocessableContent().body(messages);
            case Reading.Understood(var task) -> {
                Submission submission = door.enter(List.of(task)).getFirst();
                yield ResponseEntity.status(HttpStatus.CREATED)
                        .body(wait ? awaited(submission, fields, base64) : token(submission));
            }
        };
    }

    @GetMapping("/{token}")
    Map<String, @Nullable Object> show(
            @PathVariable UUID token,
            @RequestParam(defaultValue = "") String fields,
            @RequestParam(name = "base64_encoded", defaultValue = "") String base64) {
        var asked = Fields.read(fields);
        Submission submission = submissions.find(token).orElseThrow(Refusal::notFound);
        try {
            return SubmissionView.of(submission, asked, base64.equals("true"));
        } catch (NotText e) {
            throw Refusal.badRequest(NOT_TEXT);
        }
    }

    private static Map<String, ?> awaited(Submission submission, List<String> fields, boolean base64) {
        submission.await();
        try {
            return SubmissionView.of(submission, fields, base64);
        } catch (NotText e) {
            return Map.of("error", NOT_TEXT, "token", submission.token().toString());
        }
    }

    static Map<String, String> token(Submission submission) {
        return Map.of("token", submission.token().toString());
    }
}
