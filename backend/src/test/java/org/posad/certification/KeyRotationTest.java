package org.posad.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.posad.accounts.LearnerId;
import org.posad.certification.proof.Authenticity;
import org.posad.certification.proof.DataIntegrity;
import org.posad.certification.proof.JsonText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an operator does with keys, and what becomes of the certificates. Each test begins with a new key. */
@IssuingTest
class KeyRotationTest {

    @Value("${posad.certificates.key}")
    private Path key;

    @Autowired
    private IssuedCourse course;

    @Autowired
    private Certificates certificates;

    @Autowired
    private CertificateOffice office;

    @Autowired
    private PublicCheck check;

    @Autowired
    private PublicDocuments documents;

    @Autowired
    private IssuerKeys keys;

    @Autowired
    private StatusListSigning signing;

    @Autowired
    private JdbcClient jdbc;

    private String certificate = "";
    private String method = "";

    @BeforeEach
    void aCertificateOfANewKey() throws IOException {
        desk("new");
        certificate = issue();
        method = methodOf(certificate);
    }

    @AfterEach
    void othersSignAsWell() throws IOException {
        desk("new");
    }

    @Test
    void aNewKeySignsAndTheOneBeforeIsStillBelieved() throws IOException {
        assertThat(desk("new")).contains("The private key before is in").contains("A new key is in");
        assertThat(methodOf(issue())).isNotEqualTo(method);
        assertThat(check.check(certificate)).isInstanceOf(CheckResult.Valid.class);
        assertThat(documents.did()).asString(StandardCharsets.UTF_8).contains(method + "\"");
        assertThat(desk("list"))
                .contains(method)
                .contains("not in use, 1 certificates")
                .contains("signs since");
    }

    @Test
    void aRetiredKeySignsNoMoreAndStaysInTheDidDocument() throws IOException {
        assertThat(desk("retire", method)).contains("signs no more");
        assertThat(office.issuing().keyProblem()).contains(KeyProblem.RETIRED);
        assertThat(documents.did()).asString(StandardCharsets.UTF_8).contains(method + "\"");
        assertThat(check.check(certificate)).isInstanceOf(CheckResult.Valid.class);
    }

    @Test
    void aCompromisedKeyTakesItsCertificatesAlongAndTheListsAreSignedAnew() throws IOException {
        assertThat(desk("compromise", method.substring(method.indexOf('#') + 1)))
                .contains(certificate);
        assertThat(documents.did()).asString(StandardCharsets.UTF_8).doesNotContain(method + "\"");
        assertThat(check.check(certificate)).isInstanceOf(CheckResult.NotGenuine.class);
        assertThat(office.issuing().keyProblem()).contains(KeyProblem.COMPROMISED);

        desk("new");
        signing.signDue();
        var list = JsonText.read(documents.statusList(1).orElseThrow()).orElseThrow();
        assertThat(new DataIntegrity().check(list, keys::mayHaveSigned)).isInstanceOf(Authenticity.Genuine.class);
    }

    @Test
    void whatACompromisedKeyHasSignedIsIssuedAnewInItsPlace() throws IOException {
        desk("compromise", method.substring(method.indexOf('#') + 1));
        desk("new");
        var holder = holderOf(certificate);
        assertThat(office.reissueCompromised(course.administrator())).isPositive();
        assertThat(office.reissueCompromised(course.administrator())).isZero();
        var anew =
                await()
                        .atMost(Duration.ofSeconds(30))
                        .until(() -> certificates.of(holder), all -> all.size() == 2)
                        .stream()
                        .filter(each -> !each.id().code().equals(certificate)) // both may be of the same second
                        .findFirst()
                        .orElseThrow();
        assertThat(check.check(anew.id().code())).isInstanceOf(CheckResult.Valid.class);
        assertThat(anew.holderName()).isEqualTo("Анна Иванова");
    }

    @Test
    void whatIsNotUnderstoodIsSaid() throws IOException {
        assertThat(desk("retire", "key-1999-01")).contains("There is no key 'key-1999-01'");
        assertThat(desk("retire")).contains("Name one key");
        assertThat(desk("sell")).contains("new, list, retire KEY or compromise KEY");
    }

    @Test
    void listsThatNobodySignedForTwoDaysAreToldOf() throws IOException {
        assertThat(office.issuing().lateLists()).isEmpty();
        Files.delete(key);
        jdbc.sql("update status_list set signed_at = signed_at - interval '49 hours'")
                .update();
        assertThat(office.issuing().lateLists()).containsExactly(1);
        desk("new");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> office.issuing().lateLists().isEmpty());
    }

    private String desk(String... words) throws IOException {
        var said = new ByteArrayOutputStream();
        new KeyDesk(key, jdbc, Clock.systemUTC(), new PrintStream(said, true, StandardCharsets.UTF_8))
                .run(List.of(words));
        return said.toString(StandardCharsets.UTF_8);
    }

    private LearnerId holderOf(String code) {
        return jdbc.sql("select learner_id from certificate where certificate_id = ?")
                .param(code)
                .query((row, _) -> new LearnerId(row.getObject("learner_id", UUID.class)))
                .single();
    }

    private String issue() {
        var learner = course.graduate("Анна Иванова");
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> certificates.of(learner), list -> !list.isEmpty())
                .getFirst()
                .id()
                .code();
    }

    private String methodOf(String code) {
        return credential(documents.credential(code))
                .getJsonArray("proof")
                .getJsonObject(0)
                .getString("verificationMethod");
    }

    private static JsonObject credential(Optional<byte[]> bytes) {
        return bytes.flatMap(JsonText::read).orElseThrow();
    }
}
