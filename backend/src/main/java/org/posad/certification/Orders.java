package org.posad.certification;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.posad.catalog.Course;
import org.posad.catalog.Courses;
import org.posad.learning.CourseCompleted;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Whoever completes a course is to have a certificate: what is to be made, and the job that makes it, are stored together. */
@Component
class Orders {

    private final CertificateRepository certificates;
    private final StatusLists statusLists;
    private final Courses courses;
    private final Scheduler scheduler;
    private final Clock clock;

    Orders(
            CertificateRepository certificates,
            StatusLists statusLists,
            Courses courses,
            Scheduler scheduler,
            Clock clock) {
        this.certificates = certificates;
        this.statusLists = statusLists;
        this.courses = courses;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Hearing it twice makes one certificate. */
    @ApplicationModuleListener
    void on(CourseCompleted completed) {
        certificates.queueUp(completed.learner() + " " + completed.course());
        if (!certificates.existsByLearnerAndCourse(completed.learner(), completed.course())) {
            var course = courses.course(completed.course())
                    .orElseThrow(() -> new IllegalStateException("%s is not published now".formatted(completed)));
            order(completed, course);
        }
    }

    private void order(CourseCompleted completed, Course course) {
        var id = CertificateId.random();
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        certificates.save(new Certificate(
                id, completed.learner(), completed.course(), course.release(), statusLists.draw(), now));
        scheduler.schedule(CertificationConfiguration.ISSUE.instance(id.code()).build(), now);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                // the scheduler looks at once by itself, but that may be before the commit
                scheduler.triggerCheckForDueExecutions();
            }
        });
    }
}
