package org.posad.certification;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import java.util.List;
import org.posad.accounts.LearnerId;
import org.posad.catalog.CourseId;
import org.posad.certification.Certificate.Entitlement;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What is to be made, and the job that makes it, are stored together. The job begins when the holder has said what to
 * print and what to disclose, at once if that was long ago.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OrderBook {

    private final CertificateRepository certificates;
    private final StatusLists statusLists;
    private final HolderWishes wishes;
    private final Scheduler scheduler;
    private final Clock clock;

    OrderBook(
            CertificateRepository certificates,
            StatusLists statusLists,
            HolderWishes wishes,
            Scheduler scheduler,
            Clock clock) {
        this.certificates = certificates;
        this.statusLists = statusLists;
        this.wishes = wishes;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** To be called first by whoever changes what somebody is to have: one after the other. */
    public void queueUp(LearnerId learner) {
        certificates.queueUp(learner.toString());
    }

    public boolean holds(LearnerId learner, CourseId course) {
        return certificates.existsByLearnerAndCourse(learner, course);
    }

    public CertificateId place(Entitlement entitlement) {
        var id = CertificateId.random();
        certificates.save(new Certificate(id, entitlement, statusLists.draw()));
        if (wishes.of(entitlement.learner()).isPresent()) {
            begin(List.of(id));
        }
        return id;
    }

    /** The holder has had a say; saying it twice begins nothing twice. */
    public void heardFrom(LearnerId learner) {
        begin(certificates.waitingOf(learner));
    }

    private void begin(List<CertificateId> ids) {
        for (var id : ids) {
            var job = CertificationConfiguration.ISSUE.instance(id.code()).build();
            scheduler.scheduleIfNotExists(job, clock.instant());
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                // the scheduler looks at once by itself, but that may be before the commit
                scheduler.triggerCheckForDueExecutions();
            }
        });
    }
}
