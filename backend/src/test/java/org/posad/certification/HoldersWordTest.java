package org.posad.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.posad.accounts.EmailAddress;
import org.posad.accounts.LearnerId;
import org.posad.accounts.PersonName;
import org.posad.certification.OwnFiles.Form;
import org.posad.certification.proof.JsonText;
import org.springframework.beans.factory.annotation.Autowired;

/** What holders, instructors and administrators decide about certificates, and what strangers see of it. */
@IssuingTest
class HoldersWordTest {

    private static final AwardReason REASON = new AwardReason("Was ill for the last lesson.");

    @Autowired
    private IssuedCourse course;

    @Autowired
    private Certificates certificates;

    @Autowired
    private CertificateOffice office;

    @Autowired
    private Awards awards;

    @Autowired
    private PublicCheck check;

    @Autowired
    private PublicDocuments documents;

    @Autowired
    private OwnFiles own;

    @Autowired
    private CertificateData data;

    @Test
    void nothingIsIssuedBeforeTheHolderHasSaidWhatToPrint() {
        var anna = course.person("anna1990");
        course.complete(anna);
        await().until(() -> certificates.waiting(anna) == 1);
        assertThat(certificates.wishes(anna)).isEmpty();
        assertThat(office.issuing().awaitingHolders()).isPositive();

        certificates.wish(anna, new Wishes(new PersonName("Анна Иванова"), Disclosure.EVERYTHING));
        assertThat(only(anna).holderName()).isEqualTo("Анна Иванова");
    }

    @Test
    void aHolderWhoWantsNothingShownIsUnknownToStrangersAndHasTheFilesAllTheSame() {
        var anna = course.graduate("Анна", Disclosure.NOTHING);
        var id = only(anna).id();
        assertThat(check.check(id.code())).isEqualTo(new CheckResult.Unknown());
        assertThat(documents.evidence(id.code())).isEmpty();
        assertThat(own.file(anna, id, Form.JSON, Locale.ENGLISH)).isPresent();
        assertThat(own.file(course.person("Кто-то"), id, Form.JSON, Locale.ENGLISH))
                .isEmpty();

        certificates.disclose(anna, id, Disclosure.EVERYTHING);
        assertThat(check.check(id.code())).isInstanceOf(CheckResult.Valid.class);
    }

    @Test
    void aHolderWhoDoesNotWantToBeNamedIsNot() {
        var anna = course.graduate("Анна", Disclosure.WITHOUT_NAME);
        var code = only(anna).id().code();
        assertThat(check.check(code))
                .isInstanceOfSatisfying(
                        CheckResult.Valid.class,
                        valid -> assertThat(valid.statement().holder()).isEmpty());
        assertThat(documents.credential(code)).isEmpty();
        assertThat(documents.evidence(code)).isPresent();
    }

    @Test
    void nobodyChangesWhatAnotherDiscloses() {
        var id = only(course.graduate("Анна")).id();
        certificates.disclose(course.person("Кто-то"), id, Disclosure.NOTHING);
        assertThat(check.check(id.code())).isInstanceOf(CheckResult.Valid.class);
    }

    @Test
    void aCorrectedCertificateTakesThePlaceOfTheWrongOne() {
        var anna = course.graduate("Ана Иванова");
        var wrong = only(anna);
        var administrator = course.administrator();
        assertThat(office.correct(course.person("Кто-то"), wrong.id(), new PersonName("Мошенник")))
                .isFalse();
        assertThat(office.correct(administrator, wrong.id(), new PersonName("Анна Иванова")))
                .isTrue();
        assertThat(office.correct(administrator, wrong.id(), new PersonName("Анна Иванова")))
                .isFalse();

        var right = await().atMost(Duration.ofSeconds(30))
                .until(() -> certificates.of(anna), all -> all.size() == 2)
                .getFirst();
        assertThat(right.holderName()).isEqualTo("Анна Иванова");
        assertThat(check.check(right.id().code())).isInstanceOf(CheckResult.Valid.class);
        assertThat(check.check(wrong.id().code()))
                .isInstanceOfSatisfying(
                        CheckResult.Replaced.class,
                        replaced -> assertThat(replaced.by()).contains(right.id()));
    }

    @Test
    void whatIsErasedIsUnknownAndItsPlaceInTheListStays() {
        var anna = course.graduate("Анна Иванова");
        var id = only(anna).id();
        certificates.eraseAll(anna);
        assertThat(certificates.of(anna)).isEmpty();
        assertThat(certificates.wishes(anna)).isEmpty();
        assertThat(check.check(id.code())).isEqualTo(new CheckResult.Unknown());
        assertThat(course.remains(id)).contains("status_index").doesNotContain("Анна", anna.toString());
        await().atMost(Duration.ofSeconds(20)).until(() -> course.filesOf(id) == 0);
    }

    @Test
    void whoeverLeavesTakesTheirNameAlong() {
        var anna = course.graduate("Анна Иванова");
        var id = only(anna).id();
        course.leave(anna);
        await().atMost(Duration.ofSeconds(30)).until(() -> certificates.of(anna).isEmpty());
        assertThat(check.check(id.code())).isEqualTo(new CheckResult.Unknown());
    }

    @Test
    void whatIsNotDisclosedIsStillAmongTheHoldersOwnData() throws IOException {
        var anna = course.graduate("Анна Иванова", Disclosure.NOTHING);
        var name = "certificates/%s.json".formatted(only(anna).id());
        var exported = new HashMap<String, String>();
        data.export(anna, exported::put);
        assertThat(exported).containsKey(name);
    }

    @Test
    void anInstructorsDecisionIsCarriedOutAndStandsInTheCertificate() {
        var anna = course.person("Анна");
        course.solve(anna, "greet");
        certificates.wish(anna, new Wishes(new PersonName("Анна"), Disclosure.EVERYTHING));
        var nobody = new EmailAddress("nobody@example.org");
        var idle = course.addressOf(course.person("Иван"));
        var instructor = course.withRole("INSTRUCTOR");

        var results =
                awards.award(instructor, IssuedCourse.COURSE, List.of(course.addressOf(anna), idle, nobody), REASON);
        assertThat(results.values()).containsExactly(Award.ORDERED, Award.NOTHING_SOLVED, Award.NO_SUCH_PERSON);
        var again = awards.award(instructor, IssuedCourse.COURSE, List.of(course.addressOf(anna)), REASON);
        assertThat(again.values()).containsExactly(Award.HOLDS_ONE);

        var code = only(anna).id().code();
        assertThat(json(documents.evidence(code)).getJsonArray("conditions").toString())
                .contains("An instructor decided", REASON.text());
    }

    @Test
    void aStudentDecidesNothing() {
        var anna = course.person("Анна");
        assertThat(awards.award(anna, IssuedCourse.COURSE, List.of(course.addressOf(anna)), REASON)
                        .values())
                .containsExactly(Award.NOT_PERMITTED);
    }

    private CertificateSummary only(LearnerId learner) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> certificates.of(learner), list -> !list.isEmpty())
                .getFirst();
    }

    private static JsonObject json(Optional<byte[]> bytes) {
        return bytes.flatMap(JsonText::read).orElseThrow();
    }
}
