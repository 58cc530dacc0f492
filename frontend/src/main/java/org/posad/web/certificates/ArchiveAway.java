package org.posad.web.certificates;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.posad.storage.StorageUnavailable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Our own files cannot be read now. That says nothing about the certificate, and the page says so. */
@ControllerAdvice(assignableTypes = {VerifyPage.class, FileExamination.class})
class ArchiveAway {

    private final VerifyAnswer answer;

    ArchiveAway(VerifyAnswer answer) {
        this.answer = answer;
    }

    @ExceptionHandler(StorageUnavailable.class)
    String later(Model model, HttpServletResponse response, Locale accepted) {
        var language = VerifyAnswer.language(null, accepted);
        answer.prepare(model, response, language);
        answer.state(model, "later", language);
        response.setHeader(HttpHeaders.RETRY_AFTER, "60");
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        return VerifyAnswer.PAGE;
    }
}
