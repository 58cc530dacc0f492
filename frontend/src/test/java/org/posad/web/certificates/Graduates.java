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
import org.posad.catalog.CourseId;
import org.posad.catalog.Courses;
import org.posad.catalog.GradedExercise;
import org.posad.certification.CertificateId;
import org.posad.certification.Certificates;
import org.posad.certification.RevocationReason;
import org.posad.learning.CourseCompleted;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** People who hold a certificate, without having had to sit through the course. */
@TestComponent
public class Graduates {

    private static final CourseId COURSE = new CourseId("python-first-steps");
    private static final Instant SOLVED = Instant.parse("2026-11-20T15:04:05Z");

    private final Accounts accounts;
    private final Courses courses;
    private final Certificates certificates;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Graduates(
            Accounts accounts,
            Courses courses,
            Certificates certificates,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.courses = courses;
        this.certificates = certificates;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.events = events;
    }

    public CertificateId certified(String name) {
        var learner = person(name);
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

    public void revoke(CertificateId certificate) {
        var administrator = person("Administrator");
        jdbc.sql("update person set roles = '{ADMINISTRATOR}' where person_id = ?")
                .param(administrator.id())
                .update();
        certificates.revoke(administrator, certificate, RevocationReason.RULES_BROKEN);
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
        jdbc.sql("""
                        insert into submission (submission_id, learner_id, exercise, release, source, received_at, state,
                            delays, faults, tests, verdict, passed, graded_at, tests_passed, suite_digest, sources_digest,
                            toolchain, version)
                        values (?, ?, ?, ?, '{}', ?, 'GRADED', 0, 0, 5, '{}', true, ?, 5, ?, ?, 'Python (3.11.2)', 0)
                        """)
                .params(
                        UUID.randomUUID(),
                        learner.id(),
                        exercise.exercise().id().path(),
                        exercise.release(),
                        Timestamp.from(SOLVED),
                        Timestamp.from(SOLVED),
                        exercise.suiteDigest(),
                        "b2".repeat(32))
                .update();
    }
}
