package org.posad.web.certificates;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.posad.certification.BulkAnswer;
import org.posad.certification.BulkCheck;
import org.posad.certification.FileCheck;
import org.posad.certification.Watches;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Many certificates at once, for employers' programs. It fetches nothing that a row names. */
@RestController
@RequestMapping("/api/v1/verifications")
class VerificationsApi {

    private static final String CSV = "text/csv";

    private final ApiDoor door;
    private final BulkCheck bulk;
    private final FileCheck files;
    private final Watches watches;
    private final Clock clock;

    VerificationsApi(ApiDoor door, BulkCheck bulk, FileCheck files, Watches watches, Clock clock) {
        this.door = door;
        this.bulk = bulk;
        this.files = files;
        this.watches = watches;
        this.clock = clock;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> json(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "*/*") String accept,
            @RequestBody JsonNode body) {
        var employer = door.employer(authorization);
        var request = VerificationRequest.of(body);
        door.take(employer, request.rows().size());
        var answers = request.answers(bulk, files);
        if (request.watch()) {
            watches.watch(
                    employer,
                    answers.stream()
                            .flatMap(answer -> answer.certificate().stream())
                            .toList());
        }
        return answer(answers, accept.contains(CSV));
    }

    @PostMapping(consumes = CSV)
    ResponseEntity<Object> csv(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "*/*") String accept,
            @RequestBody byte[] body) {
        var employer = door.employer(authorization);
        var questions = QuestionList.read(body)
                .map(QuestionList::questions)
                .orElseThrow(() -> new BadRequest("There is no certificate in any line. Begin with a line "
                        + "id_or_url,expected_name and write text in UTF-8."));
        VerificationRequest.checkSize(questions.size());
        door.take(employer, questions.size());
        return answer(bulk.check(questions), !accept.contains("json"));
    }

    private ResponseEntity<Object> answer(List<BulkAnswer> answers, boolean asTable) {
        var rows = VerificationRow.of(answers);
        return asTable
                ? ResponseEntity.ok()
                        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                        .body(VerificationRow.csv(rows).getBytes(StandardCharsets.UTF_8))
                : ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(Map.of("checked_at", clock.instant().toString(), "results", rows));
    }
}
