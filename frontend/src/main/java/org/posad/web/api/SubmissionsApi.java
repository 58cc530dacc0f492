package org.posad.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.posad.accounts.TokenBearer;
import org.posad.assessment.SourceCode;
import org.posad.assessment.Submissions;
import org.posad.catalog.SourceFile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/submissions")
class SubmissionsApi {

    private final Submissions submissions;
    private final Awaiting awaiting;

    SubmissionsApi(Submissions submissions, Awaiting awaiting) {
        this.submissions = submissions;
        this.awaiting = awaiting;
    }

    /** @param exercise as the course's list names it: {@code python-first-steps/greet} */
    record NewSubmission(String exercise, List<SourceFile> files) {}

    /** @param address of its result */
    record Taken(String id, String address) {}

    @PostMapping
    @Operation(summary = "Submits a program; it is judged in the order of arrival")
    @ApiResponse(responseCode = "202", description = "It is kept and waits for its turn")
    ResponseEntity<Taken> submit(@AuthenticationPrincipal TokenBearer bearer, @RequestBody NewSubmission body) {
        var exercise = Asked.exerciseId(body.exercise())
                .orElseThrow(() -> new NotThere("There is no exercise '%s'.".formatted(body.exercise())));
        var id = submissions.submit(bearer.learner(), exercise, new SourceCode(body.files()));
        var address = "/api/v1/submissions/" + id;
        return ResponseEntity.accepted().location(URI.create(address)).body(new Taken(id.toString(), address));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Where an own submission is, and what came of it")
    ApiGrading grading(
            @AuthenticationPrincipal TokenBearer bearer,
            @PathVariable String id,
            @Parameter(description = "Seconds, at most 30, to wait for a verdict before answering")
                    @RequestParam(defaultValue = "0")
                    int wait,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language)
            throws InterruptedException {
        var submission = Asked.submissionId(id).orElseThrow(() -> new NotThere("There is no such submission."));
        var grading = awaiting.verdict(bearer.learner(), submission, Duration.ofSeconds(Math.clamp(wait, 0, 30)));
        return ApiGrading.of(grading, new ApiWords(ReadingLanguage.of(language)));
    }
}
