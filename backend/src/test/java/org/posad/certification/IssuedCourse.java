package org.posad.certification;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.posad.accounts.Accounts;
import org.posad.accounts.EmailAddress;
import org.posad.accounts.LearnerErased;
import org.posad.accounts.LearnerId;
import org.posad.accounts.NewPerson;
import org.posad.accounts.Password;
import org.posad.accounts.PersonName;
import org.posad.accounts.Registration;
import org.posad.catalog.CourseId;
import org.posad.learning.CourseCompleted;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A published course, people who complete it, and a key to sign with. */
@TestComponent
class IssuedCourse {

    static final CourseId COURSE = new CourseId("words");
    static final Instant SOLVED = Instant.parse("2026-11-20T15:04:05Z");

    private final Accounts accounts;
    private final Certificates certificates;
    private final CertificateFiles files;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    IssuedCourse(
            Accounts accounts,
            Certificates certificates,
            CertificateFiles files,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.certificates = certificates;
        this.files = files;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.events = events;
    }

    LearnerId person(String name) {
        var registered = accounts.register(new NewPerson(
                new EmailAddress(UUID.randomUUID() + "@example.org"),
                new PersonName(name),
                new Password("a long sentence"),
                Locale.of("ru")));
        return ((Registration.Registered) registered).learner();
    }

    LearnerId administrator() {
        return withRole("ADMINISTRATOR");
    }

    LearnerId withRole(String role) {
        var person = person("Somebody with a role");
        jdbc.sql("update person set roles = array[?] where person_id = ?")
                .params(role, person.id())
                .update();
        return person;
    }

    /** As assessment and learning would do it; the holder has said before what to print. */
    LearnerId graduate(String name) {
        return graduate(name, Disclosure.EVERYTHING);
    }

    LearnerId graduate(String name, Disclosure disclosure) {
        var learner = person(name);
        certificates.wish(learner, new Wishes(new PersonName(name), disclosure));
        complete(learner);
        return learner;
    }

    void complete(LearnerId learner) {
        solve(learner, "greet");
        solve(learner, "add");
        tell(learner);
    }

    EmailAddress addressOf(LearnerId learner) {
        return new EmailAddress(accounts.account(learner).orElseThrow().email());
    }

    /** All that the database still knows of a certificate. */
    String remains(CertificateId id) {
        return jdbc.sql("select row_to_json(certificate)::text from certificate where certificate_id = ?")
                .param(id.code())
                .query(String.class)
                .single();
    }

    /** How many of a certificate's files are still there. */
    long filesOf(CertificateId id) {
        var digest = jdbc.sql("select digest from certificate where certificate_id = ?")
                .param(id.code())
                .query(String.class)
                .single();
        return Stream.of(
                        files.credential(id, digest),
                        files.evidence(id, digest),
                        files.print(id, digest, Locale.ENGLISH),
                        files.picture(id, digest, Picture.PNG))
                .filter(Optional::isPresent)
                .count();
    }

    /** As accounts tell it. */
    void leave(LearnerId learner) {
        transaction.executeWithoutResult(_ -> events.publishEvent(new LearnerErased(learner)));
    }

    void tell(LearnerId learner) {
        transaction.executeWithoutResult(_ -> events.publishEvent(new CourseCompleted(learner, COURSE)));
    }

    void solve(LearnerId learner, String exercise) {
        jdbc.sql("""
                        insert into submission (submission_id, learner_id, exercise, release, source, received_at, state,
                            delays, faults, tests, verdict, passed, graded_at, tests_passed, suite_digest, sources_digest,
                            toolchain, version)
                        values (?, ?, ?, 1, '{}', ?, 'GRADED', 0, 0, 2, '{}', true, ?, 2, ?, ?, 'Python (3.11.2)', 0)
                        """)
                .params(
                        UUID.randomUUID(),
                        learner.id(),
                        COURSE + "/" + exercise,
                        Timestamp.from(SOLVED),
                        Timestamp.from(SOLVED),
                        "a1".repeat(32),
                        "b2".repeat(32))
                .update();
    }
}
