package org.posad.web.certificates;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.posad.certification.CertificateId;
import org.posad.certification.PublicCheck;
import org.posad.certification.SharedView;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page on which anybody checks a certificate: plain HTML in Russian or English, with no script, no session and no
 * third party. Ids that are malformed, unknown or not to be known of get the same answer, with status 404.
 */
@Controller
class VerifyPage {

    private static final String NOBODYS = "";

    private final PublicCheck check;
    private final SharedView shared;
    private final VerifyAnswer answer;

    VerifyPage(PublicCheck check, SharedView shared, VerifyAnswer answer) {
        this.check = check;
        this.shared = shared;
        this.answer = answer;
    }

    /** Forms for who has a code, or a file, and no link; a code that is typed leads to the page of the certificate. */
    @GetMapping("/verify")
    String ask(
            @RequestParam(required = false) @Nullable String id,
            @RequestParam(required = false) @Nullable String lang,
            Locale accepted,
            Model model,
            HttpServletResponse response) {
        var language = VerifyAnswer.language(lang, accepted);
        if (id == null) {
            answer.prepare(model, response, language);
            return "certificates/ask";
        }
        var code = CertificateId.parseLink(id);
        if (code.isEmpty()) {
            return show(NOBODYS, lang, accepted, model, response);
        }
        response.setHeader(HttpHeaders.LOCATION, "/verify/%s?lang=%s".formatted(code.get(), language.getLanguage()));
        response.setStatus(HttpStatus.SEE_OTHER.value());
        answer.prepare(model, response, language);
        return "certificates/ask";
    }

    @GetMapping("/verify/{id}")
    String show(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String lang,
            Locale accepted,
            Model model,
            HttpServletResponse response) {
        var language = VerifyAnswer.language(lang, accepted);
        answer.prepare(model, response, language);
        answer.show(check.check(id), language, model, response);
        return VerifyAnswer.PAGE;
    }

    /** What a holder shows to whom they gave the link; it is theirs to withdraw. */
    @GetMapping("/verify/{id}/more/{secret}")
    String more(
            @PathVariable String id,
            @PathVariable String secret,
            @RequestParam(required = false) @Nullable String lang,
            Locale accepted,
            Model model,
            HttpServletResponse response) {
        var shared = this.shared.open(id, secret);
        if (shared.isEmpty()) {
            return show(NOBODYS, lang, accepted, model, response);
        }
        var language = VerifyAnswer.language(lang, accepted);
        answer.prepare(model, response, language);
        answer.show(shared.get().result(), language, model, response);
        model.addAttribute("programs", shared.get().programs());
        model.addAttribute("locale", language);
        model.addAttribute("keepFiles", !shared.get().isPublic());
        return VerifyAnswer.PAGE;
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
}
