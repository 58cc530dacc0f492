package org.posad.web.certificates;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.posad.certification.CheckResult;
import org.posad.certification.Statement;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a check says, whatever was asked. */
@Component
class VerifyAnswer {

    static final String PAGE = "certificates/verify";

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Clock clock;

    VerifyAnswer(Clock clock) {
        this.clock = clock;
    }

    void prepare(Model model, HttpServletResponse response, Locale language) {
        model.addAttribute("language", language.getLanguage());
        model.addAttribute("words", VerifyWords.in(language));
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("Cache-Control", "no-store");
    }

    void show(CheckResult result, Locale language, Model model, HttpServletResponse response) {
        var words = VerifyWords.in(language);
        switch (result) {
            case CheckResult.Valid(var statement) -> state(model, "valid", statement, language);
            case CheckResult.Revoked(var statement, var at, var reason) -> {
                state(model, "revoked", statement, language);
                say(model, words.of("revoked.text", day(at, language), words.of("reason." + reason.name())));
            }
            case CheckResult.Replaced(var statement, var at, var by) -> {
                state(model, "replaced", statement, language);
                say(model, words.of("replaced.text", day(at, language), ""));
                by.ifPresent(other -> model.addAttribute("replacement", other.code()));
            }
            case CheckResult.Expired(var statement, var since) -> {
                state(model, "expired", statement, language);
                say(model, words.of("expired.text", day(since, language), ""));
            }
            case CheckResult.NotYetValid(var statement, var from) -> {
                state(model, "not-yet", statement, language);
                say(model, words.of("not-yet.text", day(from, language), ""));
            }
            case CheckResult.NotGenuine _ -> state(model, "broken", language);
            case CheckResult.Unknown _ -> {
                state(model, "unknown", language);
                model.asMap().remove("checkedAt"); // without the time: all such answers are the same
                response.setStatus(HttpStatus.NOT_FOUND.value());
            }
        }
    }

    void state(Model model, String state, Locale language) {
        model.addAttribute("state", state);
        model.addAttribute("checkedAt", StatementPage.moment(clock.instant(), language));
        var words = VerifyWords.in(language);
        if (words.knows(state + ".text")) {
            say(model, words.of(state + ".text"));
        }
    }

    /** The sentence below the verdict. */
    void say(Model model, String text) {
        model.addAttribute("text", text);
    }

    private void state(Model model, String state, Statement statement, Locale language) {
        state(model, state, language);
        model.addAttribute("page", StatementPage.of(statement, language));
    }

    static Locale language(@Nullable String asked, Locale accepted) {
        var wanted = asked == null ? accepted.getLanguage() : asked;
        return wanted.equals("ru") ? Locale.of("ru") : Locale.ENGLISH;
    }

    private static String day(Instant instant, Locale language) {
        return StatementPage.day(instant, language);
    }
}
