package org.posad.certification;

import java.util.Optional;
import org.posad.accounts.LearnerId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Certificates as they stand with the public. */
@Component
class IssuedCertificates {

    private final CertificateRepository repository;

    IssuedCertificates(CertificateRepository repository) {
        this.repository = repository;
    }

    @Transactional(readOnly = true)
    public Optional<Certificate.Issued> find(CertificateId id) {
        return repository.findById(id).flatMap(Certificate::issued);
    }

    /** Who has earned it, of one that is issued. */
    @Transactional(readOnly = true)
    public Optional<Certificate.Entitlement> entitlement(CertificateId id) {
        return repository
                .findById(id)
                .filter(certificate -> certificate.issued().isPresent())
                .map(Certificate::entitlement);
    }

    /** Only the holder's own. */
    @Transactional(readOnly = true)
    public Optional<Certificate.Issued> ofHolder(LearnerId holder, CertificateId id) {
        return repository
                .findById(id)
                .filter(certificate -> certificate.isOf(holder))
                .flatMap(Certificate::issued);
    }
}
