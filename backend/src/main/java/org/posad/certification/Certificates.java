package org.posad.certification;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.posad.accounts.LearnerId;
import org.posad.catalog.CourseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The certificates that learners hold. They come by themselves when a course is completed and the holder has said once
 * what to print and what to disclose.
 */
@Service
@Transactional
public class Certificates {

    private final CertificateRepository repository;
    private final HolderWishes wishes;
    private final OrderBook orders;
    private final FileErasure files;
    private final Clock clock;

    Certificates(
            CertificateRepository repository, HolderWishes wishes, OrderBook orders, FileErasure files, Clock clock) {
        this.repository = repository;
        this.wishes = wishes;
        this.orders = orders;
        this.files = files;
        this.clock = clock;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<CertificateSummary> of(LearnerId learner) {
        return repository.issuedTo(learner).stream()
                .flatMap(certificate -> certificate.summary().stream())
                .toList();
    }

    /** The learner has earned a certificate that is still being made, or waits for {@link #wishes}. */
    @Transactional(readOnly = true)
    public boolean isBeingMade(LearnerId learner, CourseId course) {
        return repository.existsByLearnerAndCourseAndIssueIssuedAtIsNull(learner, course);
    }

    /** How many have been earned and are not there yet. */
    @Transactional(readOnly = true)
    public int waiting(LearnerId learner) {
        return repository.waitingOf(learner).size();
    }

    /** What the learner wants printed and disclosed; nothing is issued before that is said. */
    @Transactional(readOnly = true)
    public Optional<Wishes> wishes(LearnerId learner) {
        return wishes.of(learner);
    }

    /** Holds for what is issued from now on; what waited for it is made at once. */
    public void wish(LearnerId learner, Wishes wished) {
        orders.queueUp(learner);
        wishes.keep(learner, wished);
        orders.heardFrom(learner);
    }

    /** From now on the public page of the learner's own certificate says so much. */
    public void disclose(LearnerId learner, CertificateId id, Disclosure disclosure) {
        own(learner, id).ifPresent(certificate -> {
            certificate.disclose(disclosure);
            repository.save(certificate);
        });
    }

    /**
     * Name and files of all the learner's certificates are removed, for good. What others have saved goes on being
     * genuine, unless it is {@linkplain CertificateOffice#revoke revoked} as well.
     */
    public void eraseAll(LearnerId learner) {
        orders.queueUp(learner);
        for (var certificate : repository.allOf(learner)) {
            certificate
                    .issued()
                    .ifPresentOrElse(issued -> erase(certificate, issued), () -> repository.delete(certificate));
        }
        wishes.forget(learner);
    }

    private void erase(Certificate certificate, Certificate.Issued issued) {
        certificate.erase(clock.instant());
        repository.save(certificate);
        files.begin(issued.id());
    }

    private Optional<Certificate> own(LearnerId learner, CertificateId id) {
        return repository.lock(id).filter(certificate -> certificate.isOf(learner));
    }
}
