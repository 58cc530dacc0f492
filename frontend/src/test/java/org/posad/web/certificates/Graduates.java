package org.posad.web.certificates;

import static org.awaitility.Awaitility.await;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.posad.accounts.Accounts;
import org.posad.accounts.EmailAddress;
import org.posad.accounts.LearnerId;
import org.posad.accounts.NewPerson;
import org.posad.accounts.Password;
import org.posad.accounts.PersonName;
import org.posad.accounts.Registration;
import org.posad.assessment.SourceCode;
import org.posad.catalog.Course;
import org.posad.catalog.CourseId;
import org.posad.catalog.Courses;
import org.posad.catalog.GradedExercise;
import org.posad.certification.CertificateId;
import org.posad.certification.CertificateOffice;
import org.posad.certification.Certificates;
import org.posad.certification.Disclosure;
import org.posad.certification.RevocationReason;
import org.posad.certification.SharedLinks;
import org.posad.certification.Wishes;
import org.posad.learning.CourseCompleted;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** People who hold a certificate, without having had to sit through the course. */
@TestComponent
public class Graduates {

    private static final CourseId COURSE = new CourseId("python-first-steps");
    private static final Instant SOLVED = Instant.parse("2026-11-20T15:04:05Z");

    private final Accounts accounts;
    private final Courses courses;
    private final Certificates certificates;
    private final CertificateOffice office;
    private final SharedLinks links;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Graduates(
            Accounts accounts,
            Courses courses,
            Certificates certificates,
            CertificateOffice office,
            SharedLinks links,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.courses = courses;
        this.certificates = certificates;
        this.office = office;
        this.links = links;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.events = events;
    }

    public CertificateId certified(String name) {
        var learner = person(name);
        certificates.wish(learner, new Wishes(new PersonName(name), Disclosure.EVERYTHING));
        courses.course(COURSE)
                .orElseThrow()
                .exercises()
                .forEach(
                        exercise -> solve(learner, courses.graded(exercise.id()).orElseThrow()));
        transaction.executeWithoutResult(_ -> events.publishEvent(new CourseCompleted(learner, COURSE)));
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> certificates.of(learner), list -> !list.isEmpty())
                .getFirst()
                .id();
    }

    /** All exercises but those that have to be solved in any case: the certificate is one step away. */
    public void bringToTheLastStep(String name, Course course) {
        var learner = named(name);
        jdbc.sql("insert into enrolment (learner_id, course, last_opened_at) values (?, ?, now())")
                .params(learner.id(), course.id().slug())
                .update();
        course.exercises()
                .filter(exercise -> !course.certificate().mustSolve().contains(exercise.id()))
                .forEach(exercise -> {
                    solve(learner, courses.graded(exercise.id()).orElseThrow());
                    jdbc.sql("insert into solved_exercise (learner_id, course, exercise) values (?, ?, ?)")
                            .params(
                                    learner.id(),
                                    course.id().slug(),
                                    exercise.id().slug())
                            .update();
                });
    }

    /** As if the last exercise had been solved by somebody who signed up by that name. */
    public void complete(String name) {
        var learner = named(name);
        courses.course(COURSE)
                .orElseThrow()
                .exercises()
                .forEach(
                        exercise -> solve(learner, courses.graded(exercise.id()).orElseThrow()));
        transaction.executeWithoutResult(_ -> events.publishEvent(new CourseCompleted(learner, COURSE)));
    }

    /** Address of a link by which the holder shows more. */
    public String sharedLink(CertificateId certificate) {
        return links.open(holderOf(certificate), certificate).orElseThrow();
    }

    public void withdrawLinks(CertificateId certificate) {
        var holder = holderOf(certificate);
        links.of(holder, certificate).forEach(link -> links.withdraw(holder, link.number()));
    }

    public void disclose(CertificateId certificate, Disclosure disclosure) {
        certificates.disclose(holderOf(certificate), certificate, disclosure);
    }

    private LearnerId named(String name) {
        return jdbc.sql("select person_id from person where name = ?")
                .param(name)
                .query((row, _) -> new LearnerId(row.getObject("person_id", UUID.class)))
                .single();
    }

    private LearnerId holderOf(CertificateId certificate) {
        return jdbc.sql("select learner_id from certificate where certificate_id = ?")
                .param(certificate.code())
                .query((row, _) -> new LearnerId(row.getObject("learner_id", UUID.class)))
                .single();
    }

    public void revoke(CertificateId certificate) {
        var administrator = person("Administrator");
        jdbc.sql("update person set roles = '{ADMINISTRATOR}' where person_id = ?")
                .param(administrator.id())
                .update();
        office.revoke(administrator, certificate, RevocationReason.RULES_BROKEN);
    }

    private LearnerId person(String name) {
        var registered = accounts.register(new NewPerson(
                new EmailAddress(UUID.randomUUID() + "@example.org"),
                new PersonName(name),
                new Password("a long sentence"),
                Locale.of("ru")));
        return ((Registration.Registered) registered).learner();
    }

    private void solve(LearnerId learner, GradedExercise exercise) {
        var source = new SourceCode(exercise.solution());
        jdbc.sql("""
                        insert into submission (submission_id, learner_id, exercise, release, source, received_at, state,
                            delays, faults, tests, verdict, passed, graded_at, tests_passed, suite_digest, sources_digest,
                            toolchain, version)
                        values (?, ?, ?, ?, cast(? as json), ?, 'GRADED', 0, 0, 5,
                            '{"@type": "Accepted", "tests": []}', true, ?, 5, ?, ?, 'Python (3.11.2)', 0)
                        """)
                .params(
                        UUID.randomUUID(),
                        learner.id(),
                        exercise.exercise().id().path(),
                        exercise.release(),
                        new JsonMapper().writeValueAsString(source),
                        Timestamp.from(SOLVED),
                        Timestamp.from(SOLVED),
                        exercise.suiteDigest(),
                        source.digest())
                .update();
    }
}
