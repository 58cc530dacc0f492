package org.posad.certification;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.posad.accounts.Account;
import org.posad.accounts.Accounts;
import org.posad.accounts.PersonName;
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
    private final HolderWishes wishes;
    private final PublicAddress address;
    private final Clock clock;

    Drafting(
            Accounts accounts,
            Courses courses,
            Submissions submissions,
            HolderWishes wishes,
            PublicAddress address,
            Clock clock) {
        this.accounts = accounts;
        this.courses = courses;
        this.submissions = submissions;
        this.wishes = wishes;
        this.address = address;
        this.clock = clock;
    }

    /** Nothing if there is no such person any more. */
    Optional<Draft> draft(Certificate.Order order) {
        return accounts.account(order.entitlement().learner()).map(holder -> draft(order, holder));
    }

    private Draft draft(Certificate.Order order, Account holder) {
        var entitled = order.entitlement();
        var course = courses.course(entitled.course(), entitled.release())
                .orElseThrow(() -> new IllegalStateException(
                        "Release %d of %s is gone".formatted(entitled.release(), entitled.course())));
        var accepted = submissions.evidence(entitled.learner(), entitled.course());
        var evidence = new EvidenceGathering(
                        course,
                        accepted,
                        Optional.ofNullable(entitled.commission().decision()))
                .report(address.page(order.id()));
        if (evidence.work().isEmpty()) {
            throw new IllegalStateException("Nobody certifies what has no evidence");
        }
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return new Draft(order, course, name(entitled, holder), language(course, holder), evidence, now);
    }

    /** A correction's, or else what the holder has said. */
    private String name(Certificate.Entitlement entitled, Account holder) {
        return Optional.ofNullable(entitled.commission().printedName())
                .or(() -> wishes.of(holder.id()).map(Wishes::name).map(PersonName::value))
                .orElseThrow(() -> new IllegalStateException("The holder has not said what to print"));
    }

    /** The holder's, if the course is written in it. */
    private static Locale language(Course course, Account holder) {
        var languages = course.summary().languages();
        var own = holder.language().getLanguage();
        return Wording.supported(Locale.of(languages.contains(own) ? own : languages.getFirst()));
    }
}
