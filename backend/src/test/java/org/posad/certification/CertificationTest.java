package org.posad.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.posad.accounts.LearnerId;
import org.posad.certification.Issuance.Outcome;
import org.posad.certification.proof.Authenticity;
import org.posad.certification.proof.DataIntegrity;
import org.posad.certification.proof.JsonText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From a completed course to a certificate that strangers check, on a real PostgreSQL and a real S3 store. */
@IssuingTest
class CertificationTest {

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
    private Issuance issuance;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CertificateFiles files;

    private final DataIntegrity proofs = new DataIntegrity();

    @Test
    void whoeverCompletesACourseGetsOneCertificateHoweverOftenItIsTold() {
        var anna = course.graduate("Анна Иванова");
        course.tell(anna);
        var certificate = certificateOf(anna);
        course.tell(anna);

        assertThat(certificate.holderName()).isEqualTo("Анна Иванова");
        assertThat(certificate.courseTitle().in(Locale.of("ru"))).isEqualTo("Слова");
        assertThat(jdbc.sql("select count(*) from certificate where learner_id = ?")
                        .param(anna.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aStrangerIsToldWhatWasAssessed() {
        var valid = (CheckResult.Valid) check.check(issueTo("Łukasz Żółć").toLowerCase(Locale.ROOT));
        var statement = valid.statement();
        assertThat(statement.holder()).isEqualTo("Łukasz Żółć");
        assertThat(statement.issuer().did()).isEqualTo("did:web:learn.example.org");
        assertThat(statement.evidence().skills()).singleElement().satisfies(skill -> {
            assertThat(skill.title().in(Locale.of("ru"))).isEqualTo("Вывод");
            assertThat(skill.exercises()).isEqualTo(1);
            assertThat(skill.solved()).isEqualTo(1);
        });
        assertThat(statement.evidence().work()).hasSize(2).allSatisfy(work -> {
            assertThat(work.toolchain()).isEqualTo("Python (3.11.2)");
            assertThat(work.sources()).isEqualTo("sha256:" + "b2".repeat(32));
            assertThat(work.solvedAt()).isEqualTo(IssuedCourse.SOLVED);
        });
    }

    @Test
    void theSignedFileNamesItsEvidenceAndItsPlaceInTheStatusList() {
        var code = issueTo("Анна Иванова");
        var signed = json(documents.credential(code));
        assertThat(proofs.check(signed, keys::mayHaveSigned)).isInstanceOf(Authenticity.Genuine.class);
        assertThat(signed.getString("name")).isEqualTo("Слова");
        assertThat(signed.getJsonArray("relatedResource").getJsonObject(0).getString("digestSRI"))
                .isEqualTo(Digests.integrity(documents.evidence(code).orElseThrow()));
        assertThat(signed.getJsonArray("evidence").getJsonObject(0).getString("narrative"))
                .contains("Тестов пройдено: 2 из 2", "2026-11-20", "a1a1a1");
        assertThat(signed.getJsonObject("credentialStatus").getString("statusListCredential"))
                .isEqualTo("https://learn.example.org/status/1");
        assertThat(signed.toString()).doesNotContain("@example.org");
        assertThat(Instant.parse(signed.getString("validUntil")))
                .isAfter(Instant.parse(signed.getString("validFrom")).plus(Duration.ofDays(3 * 365)));
    }

    @Test
    void everyValueThatIsAlteredOrLeftOutIsNoticed() {
        var signed = json(documents.credential(issueTo("Анна Иванова")));
        var altered = Leaves.altered(signed);
        assertThat(altered).hasSizeGreaterThan(100);
        assertThat(altered)
                .allSatisfy((what, document) -> assertThat(proofs.check(document, keys::mayHaveSigned))
                        .as(what)
                        .isInstanceOf(Authenticity.NotGenuine.class));
    }

    @Test
    void theKeyIsPublishedWhereDidWebLooksForIt() {
        var signed = json(documents.credential(issueTo("Анна Иванова")));
        var method = signed.getJsonArray("proof").getJsonObject(0).getString("verificationMethod");
        var did = json(Optional.of(documents.did()));
        assertThat(did.getJsonArray("@context").getString(0)).isEqualTo("https://www.w3.org/ns/did/v1");
        assertThat(did.getString("id")).isEqualTo("did:web:learn.example.org");
        assertThat(did.getJsonArray("assertionMethod").getString(0)).isEqualTo(method);
        assertThat(did.getJsonArray("verificationMethod").getJsonObject(0).getString("publicKeyMultibase"))
                .startsWith("z6Mk");
    }

    @Test
    void whatIsRevokedSaysSoAndItsBitIsSet() {
        var code = issueTo("Анна Иванова");
        var id = new CertificateId(code);
        assertThat(bits().get(bitOf(code))).isFalse();

        var administrator = course.administrator();
        assertThat(office.revoke(administrator, id, RevocationReason.RULES_BROKEN))
                .isInstanceOf(Revocation.Revoked.class);

        assertThat(check.check(code))
                .isInstanceOfSatisfying(
                        CheckResult.Revoked.class,
                        revoked -> assertThat(revoked.reason()).isEqualTo(RevocationReason.RULES_BROKEN));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(bits().get(bitOf(code))).isTrue());
        assertThat(office.revoke(administrator, id, RevocationReason.AT_HOLDERS_REQUEST))
                .isInstanceOfSatisfying(
                        Revocation.AlreadyRevoked.class,
                        before -> assertThat(before.reason()).isEqualTo(RevocationReason.RULES_BROKEN));
    }

    @Test
    void theStatusListIsSignedForAWeekAndLongEnough() {
        issueTo("Анна Иванова");
        var list = json(documents.statusList(1));
        assertThat(proofs.check(list, keys::mayHaveSigned)).isInstanceOf(Authenticity.Genuine.class);
        var from = Instant.parse(list.getString("validFrom"));
        assertThat(Instant.parse(list.getString("validUntil"))).isEqualTo(from.plus(Duration.ofDays(7)));
        assertThat(StatusBits.bytes(list)).hasSize(131_072 / 8);
    }

    @Test
    void onlyAnAdministratorRevokes() {
        var code = issueTo("Анна Иванова");
        var revocation =
                office.revoke(course.person("Кто-то"), new CertificateId(code), RevocationReason.ISSUED_IN_ERROR);
        assertThat(revocation).isInstanceOf(Revocation.NotPermitted.class);
        assertThat(check.check(code)).isInstanceOf(CheckResult.Valid.class);
        assertThat(office.lookUp(course.person("Кто-то"), code)).isEmpty();
        assertThat(office.lookUp(course.administrator(), "https://learn.example.org/verify/" + code))
                .hasValueSatisfying(found -> assertThat(found.id().code()).isEqualTo(code));
    }

    @Test
    void whatNobodyIssuedIsUnknownWhateverItLooksLike() {
        assertThat(check.check(CertificateId.random().code())).isEqualTo(new CheckResult.Unknown());
        assertThat(check.check("'; drop table certificate; --")).isEqualTo(new CheckResult.Unknown());
        assertThat(check.check("\0".repeat(100_000))).isEqualTo(new CheckResult.Unknown());
        assertThat(office.revoke(course.administrator(), CertificateId.random(), RevocationReason.ISSUED_IN_ERROR))
                .isInstanceOf(Revocation.NoSuchCertificate.class);
    }

    @Test
    void withoutItsKeyACertificateWaitsAndIsIssuedWhenItIsBack() throws Exception {
        var away = key.resolveSibling("key.away");
        Files.move(key, away);
        try {
            var anna = course.graduate("Анна Иванова");
            var id = await().until(() -> waitingOf(anna), Optional::isPresent).orElseThrow();
            assertThat(issuance.issue(id)).isEqualTo(new Outcome.Again(Duration.ofSeconds(30)));
            assertThat(check.check(id.code())).isInstanceOf(CheckResult.Unknown.class);
            assertThat(certificates.isBeingMade(anna, IssuedCourse.COURSE)).isTrue();
            assertThat(office.issuing().keyProblem()).contains(KeyProblem.NO_FILE);
            assertThat(office.issuing().waiting()).isPositive();

            Files.move(away, key);
            assertThat(issuance.issue(id)).isEqualTo(new Outcome.Done());
            assertThat(check.check(id.code())).isInstanceOf(CheckResult.Valid.class);
        } finally {
            if (Files.exists(away)) {
                Files.move(away, key);
            }
        }
    }

    @Test
    void aFileThatWasTamperedWithIsNotGenuine() {
        var code = issueTo("Анна Иванова");
        var signed = new String(documents.credential(code).orElseThrow(), StandardCharsets.UTF_8);
        var digest = jdbc.sql("select digest from certificate where certificate_id = ?")
                .param(code)
                .query(String.class)
                .single();
        var forged = signed.replace("Анна Иванова", "Анна Петрова").getBytes(StandardCharsets.UTF_8);
        files.putCredential(new CertificateId(code), Objects.requireNonNull(digest), forged);
        assertThat(check.check(code)).isEqualTo(new CheckResult.NotGenuine(new CertificateId(code)));
    }

    @Test
    void whatCanBeAchievedHasAnAddressThatStays() {
        var achievement = json(documents.achievement(IssuedCourse.COURSE, 1));
        assertThat(achievement.getString("id")).isEqualTo("https://learn.example.org/achievements/words/1");
        assertThat(achievement.getJsonObject("criteria").getString("narrative"))
                .contains("2 of the 2 exercises", "Greet", "Printing, 1 of 1");
        assertThat(achievement.getJsonArray("alignment").getJsonObject(0).getString("targetType"))
                .isEqualTo("ext:ESCOSkill");
        assertThat(documents.achievement(IssuedCourse.COURSE, 2)).isEmpty();
    }

    private String issueTo(String name) {
        return certificateOf(course.graduate(name)).id().code();
    }

    private CertificateSummary certificateOf(LearnerId learner) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> certificates.of(learner), list -> !list.isEmpty())
                .getFirst();
    }

    private Optional<CertificateId> waitingOf(LearnerId learner) {
        return jdbc.sql("select certificate_id from certificate where learner_id = ? and issued_at is null")
                .param(UUID.fromString(learner.toString()))
                .query(String.class)
                .optional()
                .map(CertificateId::new);
    }

    private int bitOf(String code) {
        return Integer.parseInt(json(documents.credential(code))
                .getJsonObject("credentialStatus")
                .getString("statusListIndex"));
    }

    private BitSet bits() {
        return StatusBits.of(json(documents.statusList(1)));
    }

    private static JsonObject json(Optional<byte[]> bytes) {
        return bytes.flatMap(JsonText::read).orElseThrow();
    }
}
