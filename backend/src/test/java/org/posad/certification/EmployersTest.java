package org.posad.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.posad.accounts.EmailAddress;
import org.posad.certification.BulkAnswer.NameMatch;
import org.posad.certification.BulkAnswer.Standing;
import org.posad.certification.EmployerKeys.Employer;
import org.posad.mail.Outbox;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Employers with many certificates: keys by e-mail, answers from the register, and news of what they watch. */
@IssuingTest
class EmployersTest {

    private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();

    record Heard(String body, String timestamp, String signature) {}

    @Value("${posad.certificates.webhook-origins}")
    private URI origin;

    @Autowired
    private IssuedCourse course;

    @Autowired
    private Certificates certificates;

    @Autowired
    private CertificateOffice office;

    @Autowired
    private BulkCheck bulk;

    @Autowired
    private EmployerKeys keys;

    @Autowired
    private VerificationQuota quota;

    @Autowired
    private Watches watches;

    @Autowired
    private Outbox outbox;

    @Test
    void manyAreAnsweredInOrderAndNoNameIsTold() {
        var anna = issueTo("Анна Иванова", Disclosure.EVERYTHING);
        var shy = issueTo("Пётр", Disclosure.WITHOUT_NAME);
        var hidden = issueTo("Мария", Disclosure.NOTHING);
        var revoked = issueTo("Иван", Disclosure.EVERYTHING);
        office.revoke(course.administrator(), revoked, RevocationReason.RULES_BROKEN);

        var answers = bulk.check(List.of(
                question("https://learn.example.org/verify/" + anna + "?lang=ru", "Иванова Анна"),
                question(anna.inGroups().toLowerCase(Locale.ROOT), "Анна Петрова"),
                question(shy.code(), "Пётр"),
                question(hidden.code(), "Мария"),
                question(revoked.code(), "Иван"),
                question("=cmd|' /C calc'!A0", "x")));

        assertThat(answers.stream().map(BulkAnswer::standing))
                .containsExactly(
                        Standing.VALID,
                        Standing.VALID,
                        Standing.VALID,
                        Standing.UNKNOWN,
                        Standing.REVOKED,
                        Standing.UNKNOWN);
        assertThat(answers.stream().map(answer -> answer.nameMatch().orElseThrow()))
                .containsExactly(
                        NameMatch.YES,
                        NameMatch.NO,
                        NameMatch.NOT_DISCLOSED,
                        NameMatch.NOT_DISCLOSED,
                        NameMatch.YES,
                        NameMatch.NOT_DISCLOSED);
        assertThat(answers.toString()).doesNotContain("Иванов", "Мария");
    }

    @Test
    void aKeyComesByLetterAndOpens() {
        var employer = newEmployer("ada@example.org");
        assertThat(keys.employer("posad_made-up")).isEmpty();
        assertThat(employer.keyDigest()).hasSize(64);
    }

    @Test
    void moreThanADaysRowsHaveToWait() {
        var employer = newEmployer("greedy@example.org");
        assertThat(quota.take(employer, VerificationQuota.ROWS_A_DAY)).isZero();
        assertThat(quota.take(employer, 100)).isPositive();
        assertThat(quota.take(newEmployer("modest@example.org"), 100)).isZero();
    }

    @Test
    void lettersToOneAddressAreFew() {
        var asked = List.of(1, 2, 3, 4).stream()
                .map(_ -> quota.allowsKey("busy@example.org", "192.0.2.1"))
                .toList();
        assertThat(asked).containsExactly(true, true, true, false);
    }

    @Test
    void whoeverWatchesIsToldOfARevocationByASignedCall() throws Exception {
        var server = employersServer();
        var employer = newEmployer("watcher@example.org");
        var secret = watches.callAt(employer, URI.create(origin + "/hook")).orElseThrow();
        var certificate = issueTo("Анна", Disclosure.EVERYTHING);
        watches.watch(employer, List.of(certificate, certificate));
        office.revoke(course.administrator(), certificate, RevocationReason.AT_HOLDERS_REQUEST);

        var call = Optional.ofNullable(heard.poll(30, TimeUnit.SECONDS)).orElseThrow();
        server.stop(0);
        assertThat(call.body()).contains(certificate.code(), "\"verdict\":\"revoked\"");
        assertThat(call.signature())
                .isEqualTo("sha256=" + StatusCall.signature(secret, call.timestamp() + "." + call.body()));
    }

    @Test
    void nobodyIsCalledWhomTheOperatorHasNotAllowed() {
        var employer = newEmployer("other@example.org");
        for (var address : List.of("http://169.254.169.254/", "https://evil.example/", origin + "@evil.example/")) {
            assertThat(watches.callAt(employer, URI.create(address))).isEmpty();
        }
    }

    private Employer newEmployer(String email) {
        keys.send(new EmailAddress(email), Locale.of("ru"));
        var letter = outbox.kept(course.administrator()).stream()
                .filter(kept -> kept.to().equals(email))
                .findFirst()
                .orElseThrow();
        assertThat(letter.subject()).contains("ключ");
        var key = Pattern.compile("posad_\\S+").matcher(letter.text());
        assertThat(key.find()).isTrue();
        return keys.employer(key.group()).orElseThrow();
    }

    private CertificateId issueTo(String name, Disclosure disclosure) {
        var learner = course.graduate(name, disclosure);
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> certificates.of(learner), list -> !list.isEmpty())
                .getFirst()
                .id();
    }

    private static BulkQuestion question(String asked, String name) {
        return new BulkQuestion(asked, Optional.of(name));
    }

    private HttpServer employersServer() throws IOException {
        var server = HttpServer.create(new InetSocketAddress("localhost", origin.getPort()), 0);
        server.createContext("/hook", exchange -> {
            var headers = exchange.getRequestHeaders();
            heard.add(new Heard(
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                    headers.getFirst("Posad-Timestamp"),
                    headers.getFirst("Posad-Signature")));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        return server;
    }
}
