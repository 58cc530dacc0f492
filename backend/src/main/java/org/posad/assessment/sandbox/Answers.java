package org.posad.assessment.sandbox;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/** Tells apart what a call to the sandbox may come to. */
final class Answers {

    private static final int BAD_REQUEST = 400;
    private static final int TOO_LARGE = 413;
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;
    private static final int BUSY = 503;

    private Answers() {}

    /**
     * @throws SandboxFault if it is away, refuses us or talks nonsense
     * @throws SandboxBusy if it only has to be asked again
     * @throws IllegalStateException if it understands us and finds the request wrong: a mistake of ours, to be mended
     */
    static <T> T to(Supplier<@Nullable T> call) throws SandboxFault {
        try {
            var answer = call.get();
            if (answer == null) {
                throw SandboxFault.unavailable("The sandbox answers nothing");
            }
            return answer;
        } catch (RestClientResponseException e) {
            throw refusal(e);
        } catch (RestClientException e) {
            throw new SandboxFault(SandboxFault.Kind.UNAVAILABLE, "The sandbox does not answer: " + e.getMessage(), e);
        }
    }

    private static SandboxFault refusal(RestClientResponseException e) {
        HttpStatusCode status = e.getStatusCode();
        return switch (status.value()) {
            case BAD_REQUEST, TOO_LARGE, UNPROCESSABLE ->
                throw new IllegalStateException("The sandbox refuses the run: " + e.getMessage(), e);
            case TOO_MANY, BUSY -> new SandboxBusy(e);
            default -> new SandboxFault(SandboxFault.Kind.UNAVAILABLE, "The sandbox says " + status, e);
        };
    }
}
