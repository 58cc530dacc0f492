package org.posad.web.certificates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.posad.PlatformTest;
import org.posad.accounts.EmailAddress;
import org.posad.certification.EmployerKeys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Employers with a pile: several files, a table, and the interface for programs. */
@PlatformTest
class ManyCertificatesIT {

    private static final String API = "/api/v1/verifications";
    private static final String JSON = "application/json";

    @Autowired
    private Graduates graduates;

    @Autowired
    private EmployerKeys keys;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private StrangersBrowser stranger = new StrangersBrowser(0);

    @BeforeEach
    void openABrowser() {
        stranger = new StrangersBrowser(port);
    }

    @Test
    void severalFilesAreExaminedTogether() throws Exception {
        var valid = stranger.file("/certificates/%s.png".formatted(graduates.certified("Анна Łukasiewicz")));
        var revokedOne = graduates.certified("Иван");
        var revoked = stranger.file("/certificates/%s.json".formatted(revokedOne));
        graduates.revoke(revokedOne);
        var answer =
                stranger.drop(valid, revoked, "Dear employer".getBytes(UTF_8)).body();
        assertThat(answer).contains("1 of 3 count", "Анна Łukasiewicz", "revoked", "not a certificate");
    }

    @Test
    void aTableOfCodesIsAnsweredByATable() throws Exception {
        var anna = graduates.certified("Анна");
        var table = "id_or_url,expected_name\n%s,анна\n%s,Пётр\n,\nnonsense,<script>\n".formatted(anna, anna);
        assertThat(stranger.drop(table.getBytes(UTF_8)).body())
                .contains("2 of 3 count", "the name is right", "it is another’s", "unknown")
                .doesNotContain("<script>");
        var longer = "id_or_url\n" + "x\n".repeat(1001);
        assertThat(stranger.drop(longer.getBytes(UTF_8)).statusCode()).isEqualTo(422);
    }

    @Test
    void programsAskInJsonAndAreAnsweredInJson() throws Exception {
        var anna = graduates.certified("Анна");
        var whole = new String(stranger.file("/certificates/%s.json".formatted(anna)), UTF_8);
        var forged = whole.replace("\"Анна\"", "\"Алла\"");
        var rows = """
                [{"id_or_url": "%s", "expected_name": "Анна"}, {"credential": %s}, {"credential": %s},
                 {"id_or_url": "0"}]
                """.formatted(anna, whole, forged);
        var answer = stranger.post(API, JSON, rows, "Authorization", "Bearer " + key());
        assertThat(answer.statusCode()).isEqualTo(200);
        var verdicts = Pattern.compile("\"verdict\":\"(\\w+)\"")
                .matcher(answer.body())
                .results()
                .map(found -> found.group(1));
        assertThat(verdicts).containsExactly("valid", "valid", "invalid", "unknown");
        assertThat(answer.body()).contains("\"name_match\":\"yes\"").doesNotContain("Анна", "Алла");
    }

    @Test
    void programsAskInCsvAndNothingInTheAnswerIsAFormula() throws Exception {
        var answer = stranger.post(
                API,
                "text/csv",
                "id_or_url,expected_name\n=HYPERLINK(1),x\n%s,Анна\n".formatted(graduates.certified("Анна")),
                "Authorization",
                "Bearer " + key());
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(answer.body().lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("1,'=HYPERLINK(1),unknown"))
                .anyMatch(line -> line.startsWith("2,") && line.endsWith(",yes"));
    }

    @Test
    void whatIsNotUnderstoodIsSaid() throws Exception {
        var key = key();
        assertThat(stranger.post(API, JSON, "[]").statusCode()).isEqualTo(401);
        assertThat(stranger.post(API, JSON, "[]", "Authorization", "Bearer posad_x")
                        .statusCode())
                .isEqualTo(401);
        for (var body : new String[] {"[]", "{}", "[1]", "[{\"id_or_url\": 5}]", "[" + "{},".repeat(1000) + "{}]"}) {
            var answer = stranger.post(API, JSON, body, "Authorization", "Bearer " + key);
            assertThat(answer.statusCode()).as(body).isEqualTo(400);
            assertThat(answer.body()).as(body).contains("\"detail\"");
        }
        assertThat(stranger.post(API, JSON, "[", "Authorization", "Bearer " + key)
                        .statusCode())
                .isEqualTo(400);
        var webhook = stranger.http()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:%d/api/v1/webhook".formatted(port)))
                                .headers("Authorization", "Bearer " + key, "Content-Type", JSON)
                                .PUT(BodyPublishers.ofString("{\"url\": \"http://10.0.0.1/\"}"))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(webhook.statusCode()).isEqualTo(400);
    }

    @Test
    void employersHaveAPageOfTheirOwn() throws Exception {
        graduates.certified("Анна"); // so that there is a key
        var page = stranger.get("/verify/employers");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("What a check means", "#key-", "z6Mk", "in use")
                .doesNotContain("<script");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(stranger.get("/verify/scripts/verify.py").body()).contains("eddsa-rdfc-2022");
        assertThat(stranger.get("/verify/scripts/verify.mjs").body()).contains("eddsa-rdfc-2022");
        assertThat(stranger.get("/verify/scripts/application.yaml").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aKeyIsAskedForByAPlainForm() throws Exception {
        var form = "application/x-www-form-urlencoded";
        assertThat(stranger.post("/verify/employers", form, "email=nonsense").body())
                .contains("does not look like");
        assertThat(stranger.post("/verify/employers", form, "email=hr%40example.org")
                        .body())
                .contains("on its way");
    }

    private String key() {
        var address = new EmailAddress(UUID.randomUUID() + "@example.org");
        keys.send(address, Locale.ENGLISH);
        var letter = jdbc.sql("select body from mail where recipient = ?")
                .param(address.value())
                .query(String.class)
                .single();
        var key = Pattern.compile("posad_\\S+").matcher(letter);
        assertThat(key.find()).isTrue();
        return key.group();
    }
}
