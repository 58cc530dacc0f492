package org.posad.certification;

import java.util.Optional;
import org.springframework.stereotype.Service;

/** Answers whoever holds a certificate's name. Status and key are asked for each time; what a file says
 * is read, and its signature checked, when it is first asked for. */
@Service
public class PublicCheck {

    /** Looked for in place of what cannot be a name, so that both take the same time. */
    private static final CertificateId NOBODYS = new CertificateId("0".repeat(26));

    private final IssuedCertificates issued;
    private final CertificateFiles files;
    private final CertificateReading reading;
    private final CheckedStatements checked;
    private final Standing standing;

    PublicCheck(
            IssuedCertificates issued,
            CertificateFiles files,
            CertificateReading reading,
            CheckedStatements checked,
            Standing standing) {
        this.issued = issued;
        this.files = files;
        this.reading = reading;
        this.checked = checked;
        this.standing = standing;
    }

    /**
     * @param typed a name as it was typed, whatever it is
     * @throws org.posad.storage.StorageUnavailable if the files cannot be read now
     */
    public CheckResult check(String typed) {
        return issued.find(CertificateId.parse(typed).orElse(NOBODYS))
                .filter(certificate -> certificate.disclosure() != Disclosure.NOTHING)
                .map(this::examine)
                .orElseGet(CheckResult.Unknown::new);
    }

    /** All of it, whatever the public may see: for whom the holder has given a link of their own. */
    CheckResult checkOpenly(Certificate.Issued certificate) {
        return statement(certificate)
                .map(statement -> standing.of(certificate, statement))
                .orElseGet(() -> new CheckResult.NotGenuine(certificate.id()));
    }

    private CheckResult examine(Certificate.Issued certificate) {
        return statement(certificate)
                .map(statement -> standing.of(certificate, disclosed(statement, certificate.disclosure())))
                .orElseGet(() -> new CheckResult.NotGenuine(certificate.id()));
    }

    private static Statement disclosed(Statement statement, Disclosure disclosure) {
        return disclosure == Disclosure.EVERYTHING ? statement : statement.withoutName();
    }

    private Optional<Statement> statement(Certificate.Issued certificate) {
        return checked.of(certificate, () -> read(certificate));
    }

    private Optional<Statement> read(Certificate.Issued certificate) {
        var id = certificate.id();
        return files.credential(id, certificate.digest())
                .flatMap(credential -> files.evidence(id, certificate.digest())
                        .flatMap(report -> reading.read(id, credential, report)));
    }
}
