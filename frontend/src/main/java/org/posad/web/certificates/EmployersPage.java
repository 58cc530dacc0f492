package org.posad.web.certificates;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.posad.accounts.EmailAddress;
import org.posad.certification.EmployerKeys;
import org.posad.certification.PublicDocuments;
import org.posad.certification.VerificationQuota;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a check means, our keys with their dates, how to check without us, and a key for who checks many. No account. */
@Controller
class EmployersPage {

    private static final String PAGE = "certificates/employers";
    private static final Set<String> SCRIPTS = Set.of("verify.py", "verify.mjs");

    private final PublicDocuments documents;
    private final EmployerKeys keys;
    private final VerificationQuota quota;
    private final VerifyAnswer answer;

    EmployersPage(PublicDocuments documents, EmployerKeys keys, VerificationQuota quota, VerifyAnswer answer) {
        this.documents = documents;
        this.keys = keys;
        this.quota = quota;
        this.answer = answer;
    }

    @GetMapping("/verify/employers")
    String page(
            @RequestParam(required = false) @Nullable String lang,
            Locale accepted,
            Model model,
            HttpServletResponse response) {
        prepare(VerifyAnswer.language(lang, accepted), model, response);
        return PAGE;
    }

    /** The answer is the same whether a letter was written or there were too many; an address that is none is said. */
    @PostMapping("/verify/employers")
    String key(
            @RequestParam String email,
            @RequestParam(required = false) @Nullable String lang,
            Locale accepted,
            HttpServletRequest request,
            Model model,
            HttpServletResponse response) {
        var language = VerifyAnswer.language(lang, accepted);
        prepare(language, model, response);
        var address = EmailAddress.parse(email);
        if (address.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("said", "key.wrong");
            return PAGE;
        }
        if (quota.allowsKey(address.get().value(), request.getRemoteAddr())) {
            keys.send(address.get(), language);
        }
        model.addAttribute("said", "key.sent");
        return PAGE;
    }

    /** The scripts of {@code docs/verify}, as they are in this release. */
    @GetMapping("/verify/scripts/{name}")
    ResponseEntity<byte[]> script(@PathVariable String name) throws IOException {
        if (!SCRIPTS.contains(name)) {
            return ResponseEntity.notFound().build();
        }
        try (var script = new ClassPathResource("verify-scripts/" + name).getInputStream()) {
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename(name)
                                    .build()
                                    .toString())
                    .body(script.readAllBytes());
        }
    }

    private void prepare(Locale language, Model model, HttpServletResponse response) {
        answer.prepare(model, response, language);
        model.addAttribute(
                "keys",
                documents.keys().stream().map(key -> KeyLine.of(key, language)).toList());
        model.addAttribute("quota", String.format(Locale.ROOT, "%d", VerificationQuota.ROWS_A_DAY));
    }

    /** A public key with its dates in words. */
    record KeyLine(String method, String publicKey, String since, String state) {

        static KeyLine of(PublicDocuments.Key key, Locale language) {
            var words = VerifyWords.in(language);
            var state = key.compromisedAt()
                    .map(at -> words.of("keys.compromised", StatementPage.day(at, language), ""))
                    .or(() -> key.retiredAt().map(at -> words.of("keys.retired", StatementPage.day(at, language), "")))
                    .orElseGet(() -> words.of("keys.good"));
            return new KeyLine(key.method(), key.publicKey(), StatementPage.day(key.publishedAt(), language), state);
        }
    }
}
