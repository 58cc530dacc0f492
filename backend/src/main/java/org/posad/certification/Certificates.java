package org.posad.certification;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.posad.accounts.Accounts;
import org.posad.accounts.LearnerId;
import org.posad.accounts.Role;
import org.posad.catalog.CourseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The certificates that learners hold. They come by themselves when a course is completed. */
@Service
@Transactional
public class Certificates {

    private final CertificateRepository repository;
    private final StatusLists statusLists;
    private final IssuerKeys keys;
    private final StatusListSigning signing;
    private final Accounts accounts;
    private final Clock clock;

    Certificates(
            CertificateRepository repository,
            StatusLists statusLists,
            IssuerKeys keys,
            StatusListSigning signing,
            Accounts accounts,
            Clock clock) {
        this.repository = repository;
        this.statusLists = statusLists;
        this.keys = keys;
        this.signing = signing;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * How issuing goes, for administrators.
     *
     * @param lateLists status lists that have not been signed for two days; after seven no certificate is believed
     */
    public record Issuing(int waiting, Optional<KeyProblem> keyProblem, List<Integer> lateLists) {}

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<CertificateSummary> of(LearnerId learner) {
        return repository.issuedTo(learner).stream()
                .flatMap(certificate -> certificate.summary().stream())
                .toList();
    }

    /** The learner has earned a certificate that is still being made. */
    @Transactional(readOnly = true)
    public boolean isBeingMade(LearnerId learner, CourseId course) {
        return repository.existsByLearnerAndCourseAndIssuedAtIsNull(learner, course);
    }

    /**
     * Any certificate, for administrators; nothing for others.
     *
     * @param typed a code, or the address of a certificate's page
     */
    @Transactional(readOnly = true)
    public Optional<CertificateSummary> lookUp(LearnerId actor, String typed) {
        return isAdministrator(actor)
                ? CertificateId.parseLink(typed).flatMap(repository::findById).flatMap(Certificate::summary)
                : Optional.empty();
    }

    /** For good; everybody who checks sees it within seconds here, and elsewhere when the status list is fetched anew. */
    public Revocation revoke(LearnerId actor, CertificateId id, RevocationReason reason) {
        if (!isAdministrator(actor)) {
            return new Revocation.NotPermitted();
        }
        return repository
                .lock(id)
                .map(certificate -> {
                    var revocation = certificate.revoke(actor, reason, clock.instant());
                    if (revocation instanceof Revocation.Revoked) {
                        statusLists.changed(certificate.place().list());
                        repository.save(certificate);
                    }
                    return revocation;
                })
                .orElseGet(Revocation.NoSuchCertificate::new);
    }

    public Issuing issuing() {
        return new Issuing(
                repository.countWaiting(),
                switch (keys.current()) {
                    case IssuerKeys.Signing.Ready _ -> Optional.empty();
                    case IssuerKeys.Signing.NotReady(var problem) -> Optional.of(problem);
                },
                signing.late());
    }

    private boolean isAdministrator(LearnerId actor) {
        return accounts.account(actor)
                .map(account -> account.roles().contains(Role.ADMINISTRATOR))
                .orElse(false);
    }
}
