package org.posad.web.certificates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.posad.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A stranger brings a file to {@code /verify}, by a plain form. */
@PlatformTest
class FileExaminationIT {

    private static final String BOUNDARY = "----a-boundary";

    private final HttpClient browser = HttpClient.newHttpClient();

    @Autowired
    private Graduates graduates;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"pdf?lang=ru", "pdf?lang=en", "png", "svg", "json"})
    void everyFormOfACertificateIsValidUntilItIsRevoked(String form) throws Exception {
        var certificate = graduates.certified("Анна Łukasiewicz");
        var file = get("/certificates/%s.%s".formatted(certificate, form));
        assertThat(drop(file, "en").body())
                .contains("This certificate is valid", "Анна Łukasiewicz")
                .contains(form.equals("json") ? "those that were signed" : "exactly the one that we have made");
        graduates.revoke(certificate);
        assertThat(drop(file, "ru").body()).contains("Сертификат отозван", "нарушены правила");
    }

    @Test
    void aSheetThatWasPrintedAnewAroundASignedFileIsTold() throws Exception {
        var pdf = get("/certificates/%s.pdf".formatted(graduates.certified("Анна")));
        var changed = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(pdf)) {
            document.removePage(1);
            document.save(changed);
        }
        assertThat(drop(changed.toByteArray(), "en").body())
                .contains("This certificate is valid", "Caution", "Rely on the signed name");
    }

    @Test
    void aNameThatWasAlteredIsNoticed() throws Exception {
        var json = new String(get("/certificates/%s.json".formatted(graduates.certified("Анна"))), UTF_8);
        var forged = json.replace("\"Анна\"", "\"Алла\"");
        assertThat(forged).isNotEqualTo(json);
        assertThat(drop(forged.getBytes(UTF_8), "en").body())
                .contains("This file is not genuine")
                .doesNotContain("Алла");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"issuer\": \"did:web:other.example\", \"proof\": []} | issued by somebody else",
                "{\"issuer\": \"did:web:<b>x</b>\", \"proof\": []} | did:web:&lt;b&gt;x",
                "{\"issuer\": \"a\", \"issuer\": \"b\"} | says the same thing twice",
                "{\"a\": 1} | not a signed certificate",
                "{\"a\": | not well-formed JSON",
                "Dear employer | neither a PDF nor",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/> | like any other",
                "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg>&a;</svg> | load or define things of its own",
                "%PDF-1.7 | is damaged",
            })
    void whatCannotBeExaminedIsRefusedInWords(String file, String answer) throws Exception {
        assertThat(drop(file.getBytes(UTF_8), "en").body()).contains(answer);
    }

    @Test
    void aDepthThatNobodyNeedsIsNotFollowed() throws Exception {
        var deep = "{\"a\":".repeat(100_000);
        assertThat(drop(deep.getBytes(UTF_8), "en").body()).contains("not well-formed JSON");
    }

    @Test
    void aFileOfFiftyMegabytesIsRefusedInWords() throws Exception {
        var answer = drop(new byte[50_000_000], "en");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("It is too large");
    }

    @Test
    void nothingIsSetNorKeptInTheBrowser() throws Exception {
        var answer = drop("{}".getBytes(UTF_8), "en");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.body()).doesNotContain("<script");
    }

    private HttpResponse<String> drop(byte[] file, String language) throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n"
                .formatted(BOUNDARY)
                .getBytes(UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(UTF_8));
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/verify"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Accept-Language", language)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private byte[] get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        return browser.send(request, BodyHandlers.ofByteArray()).body();
    }
}
