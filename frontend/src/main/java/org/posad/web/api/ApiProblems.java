package org.posad.web.api;

import org.posad.assessment.SourceCode;
import org.posad.assessment.TooManySubmissions;
import org.posad.assessment.UnacceptableSource;
import org.posad.assessment.UnknownExercise;
import org.posad.assessment.UnknownSubmission;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What is wrong with a request, as problem details (RFC 9457) that say what to do. */
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems {

    @ExceptionHandler
    ProblemDetail notThere(NotThere e) {
        return problem(HttpStatus.NOT_FOUND, String.valueOf(e.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail unknown(UnknownExercise e) {
        return problem(HttpStatus.NOT_FOUND, String.valueOf(e.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail unknown(UnknownSubmission e) {
        return problem(HttpStatus.NOT_FOUND, "There is no such submission, or it is not yours.");
    }

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException e) {
        return problem(
                HttpStatus.BAD_REQUEST,
                "The body is not what is asked for here: JSON with 'exercise' and 'files', each with 'name' and 'content'.");
    }

    @ExceptionHandler
    ProblemDetail unreadable(MethodArgumentTypeMismatchException e) {
        return problem(HttpStatus.BAD_REQUEST, "'%s' cannot be read.".formatted(e.getName()));
    }

    @ExceptionHandler
    ProblemDetail unacceptable(UnacceptableSource e) {
        return switch (e.reason()) {
            case TOO_LONG ->
                problem(
                        HttpStatus.CONTENT_TOO_LARGE,
                        "A program may have up to %d KB.".formatted(SourceCode.MAX_BYTES / 1024));
            case NOT_TEXT -> problem(HttpStatus.UNPROCESSABLE_CONTENT, "There are characters in it that are not text.");
            case TOO_MANY_FILES, WRONG_FILES ->
                problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "Send the files that the exercise begins with, by the same names; see its 'starter'.");
        };
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooMany(TooManySubmissions e) {
        var detail = switch (e.reason()) {
            case STILL_WAITING -> "Some of yours are still being judged.";
            case TOO_FAST -> "That was a lot in a short time.";
        };
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(
                        HttpHeaders.RETRY_AFTER,
                        Long.toString(Math.max(1, e.retryAfter().toSeconds())))
                .body(problem(HttpStatus.TOO_MANY_REQUESTS, detail));
    }

    private static ProblemDetail problem(HttpStatus status, String detail) {
        return ProblemDetail.forStatusAndDetail(status, detail);
    }
}
