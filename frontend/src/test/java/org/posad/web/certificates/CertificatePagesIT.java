package org.posad.web.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.posad.PlatformTest;
import org.posad.certification.Disclosure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a stranger gets over HTTP: the page of a certificate, and the documents behind it. */
@PlatformTest
class CertificatePagesIT {

    private final HttpClient browser = HttpClient.newHttpClient();

    @Autowired
    private Graduates graduates;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"ru, Сертификат действителен, Что проверялось", "en, This certificate is valid, What was assessed"})
    void aValidCertificateSaysSoInTheReadersLanguage(String language, String verdict, String skills) throws Exception {
        var page = get("/verify/" + graduates.certified("Анна Łukasiewicz"), language);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(verdict, skills, "Анна Łukasiewicz", "did:web:localhost%3A" + port);
    }

    @Test
    void theLanguageCanBeChosenWhateverTheBrowserWants() throws Exception {
        var page = get("/verify/" + graduates.certified("Анна") + "?lang=en", "ru");
        assertThat(page.body()).contains("<html lang=\"en\">", "This certificate is valid");
    }

    @Test
    void aRevokedCertificateSaysSo() throws Exception {
        var certificate = graduates.certified("Анна");
        graduates.revoke(certificate);
        assertThat(get("/verify/" + certificate, "en").body())
                .contains("This certificate has been revoked", "rules of the assessment");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"not-a-code", "7KQ4M2XD1V9S0HF3B8TE6JWYAZ", "%D0%96", "a/b/c", "..%20", "%3Cscript%3E", "x.json"
            })
    void malformedAndUnknownNamesGetTheSameAnswer(String name) throws Exception {
        var unknown = get("/verify/" + "0".repeat(26), "en");
        var page = get("/verify/" + name, "en");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).isEqualTo(unknown.body()).contains("We know of no such certificate");
    }

    @Test
    void aTypedCodeLeadsToItsPage() throws Exception {
        var code = graduates.certified("Анна");
        var typed = code.inGroups().toLowerCase(Locale.ROOT);
        var answer = get("/verify?id=%20" + typed + "&lang=ru", "en");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/verify/" + code + "?lang=ru");
        assertThat(get("/verify?id=nothing", "en").statusCode()).isEqualTo(404);
        assertThat(get("/verify", "ru").body()).contains("<form");
    }

    @Test
    void thePageKeepsNoSessionAndLetsNothingIn() throws Exception {
        var page = get("/verify/" + graduates.certified("Анна"), "en");
        assertThat(page.statusCode()).isEqualTo(200);
        var headers = page.headers();
        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow()).startsWith("default-src 'none'");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("X-Robots-Tag")).contains("noindex");
        assertThat(headers.firstValue("Cache-Control")).contains("no-store");
        assertThat(page.body()).doesNotContain("<script").doesNotContain("style=");
        assertThat(get("/styles/verify.css", "en").headers().firstValue("Set-Cookie"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/certificates/{code}.json, application/vc",
        "/certificates/{code}.pdf?lang=ru, application/pdf",
        "/certificates/{code}.png, image/png",
        "/certificates/{code}.svg, image/svg+xml",
        "/evidence/{code}, application/json",
        "/achievements/python-first-steps/1, application/json",
        "/status/1, application/vc",
        "/.well-known/did.json, application/did+json",
    })
    void documentsAreServedToVerifiersAnywhere(String address, String type) throws Exception {
        var document = get(address.replace("{code}", graduates.certified("Анна").code()), "en");
        assertThat(document.statusCode()).isEqualTo(200);
        assertThat(document.headers().firstValue("Content-Type")).contains(type);
        assertThat(document.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/certificates/nothing.json",
                "/certificates/00000000000000000000000000.pdf",
                "/evidence/nothing",
                "/achievements/no%20course/1",
                "/achievements/python-first-steps/99",
                "/achievements/python-first-steps/first",
                "/status/9",
                "/status/none",
            })
    void whatIsNotThereIsNotFound(String address) throws Exception {
        assertThat(get(address, "en").statusCode()).isEqualTo(404);
    }

    @Test
    void whoHasTheHoldersLinkSeesTheProgramsUntilItIsWithdrawn() throws Exception {
        var certificate = graduates.certified("Анна");
        graduates.disclose(certificate, Disclosure.NOTHING);
        var link = URI.create(graduates.sharedLink(certificate)).getPath();
        var page = get(link, "en");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("This certificate is valid", "Анна", "The programs themselves", "the digest that is signed")
                .doesNotContain("Caution", "/certificates/" + certificate);
        graduates.withdrawLinks(certificate);
        assertThat(get(link, "en").body())
                .isEqualTo(get("/verify/" + "0".repeat(26), "en").body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/verify/%s", "/certificates/%s.json", "/certificates/%s.pdf", "/evidence/%s"})
    void whatTheHolderDoesNotDiscloseIsAsIfItWereNotThere(String path) throws Exception {
        var certificate = graduates.certified("Анна");
        graduates.disclose(certificate, Disclosure.NOTHING);
        var hidden = get(path.formatted(certificate), "en");
        var unknown = get(path.formatted("0".repeat(26)), "en");
        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.body()).isEqualTo(unknown.body());
    }

    @Test
    void aHolderWhoDoesNotWantToBeNamedIsNotNamed() throws Exception {
        var certificate = graduates.certified("Анна Łukasiewicz");
        graduates.disclose(certificate, Disclosure.WITHOUT_NAME);
        assertThat(get("/verify/" + certificate, "en").body())
                .contains("This certificate is valid", "Not named here")
                .doesNotContain("Łukasiewicz", ".pdf");
    }

    private HttpResponse<String> get(String path, String language) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept-Language", language)
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }
}
