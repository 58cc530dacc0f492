package org.posad.sandbox.web;

import java.io.Serial;
import org.springframework.http.HttpStatus;

/** A request that is answered with an error of the contract. */
final class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final HttpStatus status;

    Refusal(HttpStatus status, String error) {
        super(error);
        this.status = status;
    }

    static Refusal badRequest(String error) {
        return new Refusal(HttpStatus.BAD_REQUEST, error);
    }

    static Refusal notFound() {
        return new Refusal(HttpStatus.NOT_FOUND, "Not Found");
    }

    HttpStatus status() {
        return status;
    }

    String error() {
        return String.valueOf(getMessage());
    }
}
