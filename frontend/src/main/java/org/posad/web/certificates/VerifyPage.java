package org.posad.web.certificates;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.posad.certification.CertificateId;
import org.posad.certification.CheckResult;
import org.posad.certification.PublicCheck;
import org.posad.certification.Statement;
import org.posad.storage.StorageUnavailable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page on which anybody checks a certificate: plain HTML in Russian or English, with no script, no session and no
 * third party. Ids that are malformed, unknown or not to be known of get the same answer, with status 404.
 */
@Controller
class VerifyPage {

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String NOBODYS = "";

    private final PublicCheck check;
    private final Clock clock;

    VerifyPage(PublicCheck check, Clock clock) {
        this.check = check;
        this.clock = clock;
    }

    /** A form for who has a code and no link; what is typed into it leads to the page of the certificate. */
    @GetMapping("/verify")
    String ask(
            @RequestParam(required = false) @Nullable String id,
            @RequestParam(required = false) @Nullable String lang,
            Locale accepted,
            Model model,
            HttpServletResponse response) {
        var language = language(lang, accepted);
        if (id == null) {
            prepare(model, response, language);
            return "certificates/ask";
        }
        var code = CertificateId.parse(withoutAddress(id));
        if (code.isEmpty()) {
            return show(NOBODYS, lang, accepted, model, response);
        }
        response.setHeader(HttpHeaders.LOCATION, "/verify/%s?lang=%s".formatted(code.get(), language.getLanguage()));
        response.setStatus(HttpStatus.SEE_OTHER.value());
        prepare(model, response, language);
        return "certificates/ask";
    }

    @GetMapping("/verify/{id}")
    String show(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String lang,
            Locale accepted,
            Model model,
            HttpServletResponse response) {
        var language = language(lang, accepted);
        prepare(model, response, language);
        switch (check.check(id)) {
            case CheckResult.Valid valid -> state(model, "valid", valid.statement(), language);
            case CheckResult.Revoked revoked -> {
                state(model, "revoked", revoked.statement(), language);
                model.addAttribute("revokedAt", when(revoked.at(), language));
                model.addAttribute("reason", revoked.reason().name());
            }
            case CheckResult.NotGenuine _ -> state(model, "broken", language);
            case CheckResult.Unknown _ -> {
                model.addAttribute("state", "unknown"); // without the time: all such answers are the same
                response.setStatus(HttpStatus.NOT_FOUND.value());
            }
        }
        return "certificates/verify";
    }

    /** An address below that of a certificate is no certificate's either. */
    @GetMapping("/verify/{id}/**")
    String below(
            @RequestParam(required = false) @Nullable String lang,
            Locale accepted,
            Model model,
            HttpServletResponse response) {
        return show(NOBODYS, lang, accepted, model, response);
    }

    @ExceptionHandler(StorageUnavailable.class)
    String later(Model model, HttpServletResponse response, Locale accepted) {
        var language = language(null, accepted);
        prepare(model, response, language);
        state(model, "later", language);
        response.setHeader(HttpHeaders.RETRY_AFTER, "60");
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        return "certificates/verify";
    }

    private void state(Model model, String state, Locale language) {
        model.addAttribute("state", state);
        model.addAttribute("checkedAt", when(clock.instant(), language));
    }

    private void state(Model model, String state, Statement statement, Locale language) {
        state(model, state, language);
        model.addAttribute("page", StatementPage.of(statement, language));
    }

    /** People paste the whole link as well. */
    private static String withoutAddress(String typed) {
        return typed.strip().replaceFirst("^.*/", "").replaceFirst("[?#].*$", "");
    }

    private static void prepare(Model model, HttpServletResponse response, Locale language) {
        model.addAttribute("language", language.getLanguage());
        model.addAttribute("words", VerifyWords.in(language));
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("Cache-Control", "no-store");
    }

    private static Locale language(@Nullable String asked, Locale accepted) {
        var wanted = asked == null ? accepted.getLanguage() : asked;
        return wanted.equals("ru") ? Locale.of("ru") : Locale.ENGLISH;
    }

    private static String when(Instant instant, Locale language) {
        return StatementPage.moment(instant, language);
    }
}
