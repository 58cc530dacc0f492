package org.posad.certification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
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
import org.posad.catalog.CourseOnDisk;
import org.posad.learning.CourseCompleted;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.transaction.support.TransactionTemplate;

/** A published course, people who complete it, and a key to sign with. */
@TestComponent
class IssuedCourse {

    static final CourseId COURSE = new CourseId("words");
    static final Instant SOLVED = Instant.parse("2026-11-20T15:04:05Z");

    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    IssuedCourse(
            Accounts accounts, JdbcClient jdbc, TransactionTemplate transaction, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.events = events;
    }

    static Path publish(DynamicPropertyRegistry registry) {
        try {
            var folder = Files.createTempDirectory("certification");
            CourseOnDisk.in(folder.resolve("courses"), COURSE.slug());
            var key = folder.resolve("key.pem");
            KeyFile.create(key);
            registry.add("posad.courses.folder", () -> folder.resolve("courses"));
            registry.add("posad.certificates.key", () -> key);
            registry.add("posad.public-url", () -> "https://learn.example.org");
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        var person = person("Administrator");
        jdbc.sql("update person set roles = '{ADMINISTRATOR}' where person_id = ?")
                .param(person.id())
                .update();
        return person;
    }

    /** As assessment and learning would do it. */
    LearnerId graduate(String name) {
        var learner = person(name);
        solve(learner, "greet");
        solve(learner, "add");
        tell(learner);
        return learner;
    }

    void tell(LearnerId learner) {
        transaction.executeWithoutResult(_ -> events.publishEvent(new CourseCompleted(learner, COURSE)));
    }

    private void solve(LearnerId learner, String exercise) {
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
