package org.posad.sandbox.web;

import java.util.Map;
import org.posad.sandbox.submissions.QueueFull;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Errors as Judge0's clients know them: a code and {@code {"error": …}}. */
@RestControllerAdvice
class Refusals {

    private static final Logger log = LoggerFactory.getLogger(Refusals.class);

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refuse(Refusal refusal) {
        return answer(refusal.status(), refusal.error());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refuse(QueueFull full) {
        return answer(HttpStatus.SERVICE_UNAVAILABLE, String.valueOf(full.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<Void> refuse(NotAuthorized e) {
        return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
    }

    @ExceptionHandler({NoResourceFoundException.class, MethodArgumentTypeMismatchException.class})
    ResponseEntity<Map<String, Object>> notFound() {
        return answer(HttpStatus.NOT_FOUND, "Not Found");
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refuse(HttpRequestMethodNotSupportedException e) {
        return answer(HttpStatus.METHOD_NOT_ALLOWED, "Method Not Allowed");
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> fault(Exception e) {
        log.error("A request failed", e);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, "Internal Server Error");
    }

    private static ResponseEntity<Map<String, Object>> answer(HttpStatus status, String error) {
        return ResponseEntity.status(status)
                .body(
                        status == HttpStatus.NOT_FOUND
                                ? Map.of("status", status.value(), "error", error)
                                : Map.of("error", error));
    }
}
