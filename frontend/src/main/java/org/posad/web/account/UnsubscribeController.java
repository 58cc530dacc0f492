package org.posad.web.account;

import org.posad.notification.DigestChoices;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where mail programs end letters for their reader, without a page and without a sign-in (RFC 8058). */
@RestController
class UnsubscribeController {

    private final DigestChoices choices;

    UnsubscribeController(DigestChoices choices) {
        this.choices = choices;
    }

    /** Says the same of every code: it is no place to try codes at. */
    @PostMapping("/unsubscribe/{code}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String code) {
        choices.end(code);
    }
}
