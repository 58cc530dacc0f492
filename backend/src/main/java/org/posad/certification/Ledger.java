package org.posad.certification;

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

    Ledger(CertificateRepository certificates) {
        this.certificates = certificates;
    }

    @Transactional(readOnly = true)
    public Optional<Certificate.Order> order(CertificateId id) {
        return certificates.findById(id).flatMap(Certificate::order);
    }

    public void issued(CertificateId id, Statement statement, String digest) {
        certificates.lock(id).ifPresent(certificate -> {
            certificate.issue(statement, digest);
            certificates.save(certificate);
        });
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
