package org.posad.certification;

import java.util.Optional;
import org.springframework.stereotype.Service;

/** Answers whoever holds a certificate's name. The signature is checked each time, not remembered. */
@Service
public class PublicCheck {

    /** Looked for in place of what cannot be a name, so that both take the same time. */
    private static final CertificateId NOBODYS = new CertificateId("0".repeat(26));

    private final IssuedCertificates issued;
    private final CertificateFiles files;
    private final CertificateReading reading;

    PublicCheck(IssuedCertificates issued, CertificateFiles files, CertificateReading reading) {
        this.issued = issued;
        this.files = files;
        this.reading = reading;
    }

    /**
     * @param typed a name as it was typed, whatever it is
     * @throws org.posad.storage.StorageUnavailable if the files cannot be read now
     */
    public CheckResult check(String typed) {
        return issued.find(CertificateId.parse(typed).orElse(NOBODYS))
                .map(this::examine)
                .orElseGet(CheckResult.Unknown::new);
    }

    private CheckResult examine(Certificate.Issued certificate) {
        return statement(certificate)
                .map(statement -> verdict(certificate, statement))
                .orElseGet(() -> new CheckResult.NotGenuine(certificate.id()));
    }

    private Optional<Statement> statement(Certificate.Issued certificate) {
        var id = certificate.id();
        return files.credential(id, certificate.digest())
                .flatMap(credential -> files.evidence(id, certificate.digest())
                        .flatMap(report -> reading.read(id, credential, report)));
    }

    static CheckResult verdict(Certificate.Issued certificate, Statement statement) {
        return certificate
                .revoked()
                .<CheckResult>map(revoked -> new CheckResult.Revoked(statement, revoked.at(), revoked.reason()))
                .orElseGet(() -> new CheckResult.Valid(statement));
    }
}
