package org.posad.certification;

import java.util.Optional;
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
}
