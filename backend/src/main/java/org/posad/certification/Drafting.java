package org.posad.certification;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.posad.accounts.Account;
import org.posad.accounts.Accounts;
import org.posad.assessment.Submissions;
import org.posad.catalog.Course;
import org.posad.catalog.Courses;
import org.springframework.stereotype.Component;

/** Gathers from the other modules what a certificate is to say. */
@Component
class Drafting {

    private final Accounts accounts;
    private final Courses courses;
    private final Submissions submissions;
    private final PublicAddress address;
    private final Clock clock;

    Drafting(Accounts accounts, Courses courses, Submissions submissions, PublicAddress address, Clock clock) {
        this.accounts = accounts;
        this.courses = courses;
        this.submissions = submissions;
        this.address = address;
        this.clock = clock;
    }

    /** Nothing if there is no such person any more. */
    Optional<Draft> draft(Certificate.Order order) {
        return accounts.account(order.learner()).map(holder -> draft(order, holder));
    }

    private Draft draft(Certificate.Order order, Account holder) {
        var course = courses.course(order.course(), order.release())
                .orElseThrow(() -> new IllegalStateException(
                        "Release %d of %s is gone".formatted(order.release(), order.course())));
        var accepted = submissions.evidence(order.learner(), order.course());
        var evidence = new EvidenceGathering(course, accepted).report(address.page(order.id()));
        if (evidence.work().isEmpty()) {
            throw new IllegalStateException("Nobody certifies what has no evidence");
        }
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return new Draft(order, course, holder.name(), language(course, holder), evidence, now);
    }

    /** The holder's, if the course is written in it. */
    private static Locale language(Course course, Account holder) {
        var languages = course.summary().languages();
        var own = holder.language().getLanguage();
        return Wording.supported(Locale.of(languages.contains(own) ? own : languages.getFirst()));
    }
}
