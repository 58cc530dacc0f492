package org.posad.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import org.posad.sandbox.Settings;
import org.springframework.stereotype.Component;

/** Who may see and delete everybody's submissions: nobody, unless words are configured for it. */
@Component
class Authorization {

    private static final String NAME = "X-Auth-User";

    private final Words words;

    Authorization(Settings settings) {
        words = Words.of(settings.authzToken());
    }

    /** Refuses who does not show such a word in the header or, as in Judge0, in a parameter of that name. */
    void check(HttpServletRequest request) {
        if (!words.contains(request.getHeader(NAME)) && !words.contains(request.getParameter(NAME))) {
            throw new NotAuthorized();
        }
    }
}
