package org.posad.certification;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.posad.accounts.Accounts;
import org.posad.accounts.EmailAddress;
import org.posad.accounts.LearnerId;
import org.posad.accounts.Role;
import org.posad.accounts.SignInCredentials;
import org.posad.assessment.Submissions;
import org.posad.catalog.Course;
import org.posad.catalog.CourseId;
import org.posad.catalog.Courses;
import org.posad.certification.Certificate.Entitlement;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Instructors may decide that people have earned a certificate whose criteria they have not met, one by one or a whole
 * group. The certificate says that it was so decided, and why.
 */
@Service
public class Awards {

    private final OrderBook orders;
    private final Courses courses;
    private final Submissions submissions;
    private final Accounts accounts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Awards(
            OrderBook orders,
            Courses courses,
            Submissions submissions,
            Accounts accounts,
            TransactionTemplate transaction,
            Clock clock) {
        this.orders = orders;
        this.courses = courses;
        this.submissions = submissions;
        this.accounts = accounts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Each by itself: what cannot be done for one is done for the others. Doing it twice makes nothing twice. */
    public SequencedMap<EmailAddress, Award> award(
            LearnerId actor, CourseId course, List<EmailAddress> people, AwardReason reason) {
        var results = new LinkedHashMap<EmailAddress, Award>();
        people.forEach(email -> results.put(email, award(actor, course, email, reason)));
        return results;
    }

    private Award award(LearnerId actor, CourseId id, EmailAddress email, AwardReason reason) {
        if (!mayDecide(actor)) {
            return Award.NOT_PERMITTED;
        }
        var course = courses.course(id);
        if (course.isEmpty()) {
            return Award.NO_SUCH_COURSE;
        }
        return accounts.credentials(email)
                .map(SignInCredentials::account)
                .map(person -> award(person.id(), course.get(), Commission.decided(actor, reason.text())))
                .orElse(Award.NO_SUCH_PERSON);
    }

    private Award award(LearnerId learner, Course course, Commission commission) {
        if (submissions.evidence(learner, course.id()).isEmpty()) {
            return Award.NOTHING_SOLVED;
        }
        return transaction.execute(_ -> {
            orders.queueUp(learner);
            if (orders.holds(learner, course.id())) {
                return Award.HOLDS_ONE;
            }
            var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
            orders.place(new Entitlement(learner, course.id(), course.release(), now, commission));
            return Award.ORDERED;
        });
    }

    private boolean mayDecide(LearnerId actor) {
        return accounts.hasAnyRole(actor, Role.INSTRUCTOR, Role.ADMINISTRATOR);
    }
}
