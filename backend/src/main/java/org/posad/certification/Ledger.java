package org.posad.certification;

import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The short transactions between which a certificate is made. */
@Component
@Transactional
class Ledger {

    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);

    private final CertificateRepository certificates;
    private final StatusLists statusLists;
    private final HolderWishes wishes;
    private final Clock clock;

    Ledger(CertificateRepository certificates, StatusLists statusLists, HolderWishes wishes, Clock clock) {
        this.certificates = certificates;
        this.statusLists = statusLists;
        this.wishes = wishes;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Certificate.Order> order(CertificateId id) {
        return certificates.findById(id).flatMap(Certificate::order);
    }

    /** What it replaces counts no more from the same moment on, and is shown to as many as that one was. */
    public void issued(Certificate.Order order, Statement statement, String digest) {
        var before = Optional.ofNullable(order.entitlement().commission().replaces())
                .map(CertificateId::new)
                .flatMap(certificates::lock);
        var disclosure = before.map(Certificate::disclosure)
                .or(() -> wishes.of(order.entitlement().learner()).map(Wishes::disclosure))
                .orElse(Disclosure.NOTHING);
        certificates.lock(order.id()).ifPresent(certificate -> {
            if (certificate.issue(Issue.of(statement, digest), disclosure)) {
                certificates.save(certificate);
                before.ifPresent(old -> replace(old, order.id()));
            }
        });
    }

    private void replace(Certificate old, CertificateId by) {
        if (old.giveWayTo(by, clock.instant()) instanceof Revocation.Revoked) {
            statusLists.changed(old.place().list());
        }
        certificates.save(old);
    }

    /** Told in the log once, not at every try. */
    public void waits(CertificateId id, String obstacle) {
        if (certificates.note(id.code(), obstacle) > 0) {
            LOG.warn("Certificate {} waits: {}", id, obstacle);
        }
    }

    /** There is nobody to issue it to. */
    public void drop(CertificateId id) {
        certificates.lock(id).ifPresent(certificates::delete);
        LOG.info("Certificate {} is dropped: its holder has no account any more", id);
    }
}
