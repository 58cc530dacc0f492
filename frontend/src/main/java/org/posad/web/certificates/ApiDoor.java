package org.posad.web.certificates;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.posad.certification.EmployerKeys;
import org.posad.certification.EmployerKeys.Employer;
import org.posad.certification.VerificationQuota;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Lets employers' programs in by their keys, as often as they may, and says in words why it does not. */
@RestControllerAdvice(assignableTypes = {VerificationsApi.class, WatchesApi.class})
class ApiDoor {

    private static final String BEARER = "Bearer ";

    private final EmployerKeys keys;
    private final VerificationQuota quota;

    ApiDoor(EmployerKeys keys, VerificationQuota quota) {
        this.keys = keys;
        this.quota = quota;
    }

    Employer employer(@Nullable String authorization) {
        return Optional.ofNullable(authorization)
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .flatMap(header ->
                        keys.employer(header.substring(BEARER.length()).strip()))
                .orElseThrow(NoKey::new);
    }

    void take(Employer employer, int rows) {
        var wait = quota.take(employer, rows);
        if (!wait.isZero()) {
            throw new UsedUp(wait);
        }
    }

    @ExceptionHandler(NoKey.class)
    ResponseEntity<ProblemDetail> noKey() {
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .body(ProblemDetail.forStatusAndDetail(
                        HttpStatus.UNAUTHORIZED,
                        "Send your key: Authorization: Bearer KEY. Keys are free at /verify/employers."));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> usedUp(UsedUp e) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, e.wait.toSeconds())))
                .body(ProblemDetail.forStatusAndDetail(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "%d rows a day are free.".formatted(VerificationQuota.ROWS_A_DAY)));
    }

    @ExceptionHandler
    ProblemDetail bad(BadRequest e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
    }

    @SuppressWarnings("serial")
    static final class NoKey extends RuntimeException {}

    @SuppressWarnings("serial")
    static final class UsedUp extends RuntimeException {

        private final Duration wait;

        UsedUp(Duration wait) {
            this.wait = wait;
        }
    }
}
