package org.posad.certification;

import org.posad.certification.print.CertificatePrint;
import org.posad.certification.proof.DataIntegrity;
import org.posad.certification.proof.JsonText;
import org.posad.certification.proof.SigningKey;
import org.posad.certification.proof.Unsignable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes, signs, prints and stores a certificate. What it has signed it reads as a stranger would before going on. */
@Component
class Workshop {

    private final PublicAddress address;
    private final CertificationProperties properties;
    private final DataIntegrity proofs;
    private final CertificateReading reading;
    private final CertificateFiles files;
    private final CertificatePrint print;
    private final JsonMapper json;

    Workshop(
            PublicAddress address,
            CertificationProperties properties,
            DataIntegrity proofs,
            CertificateReading reading,
            CertificateFiles files,
            CertificatePrint print,
            JsonMapper json) {
        this.address = address;
        this.properties = properties;
        this.proofs = proofs;
        this.reading = reading;
        this.files = files;
        this.print = print;
        this.json = json;
    }

    /** @param digest of the signed file */
    record Made(Statement statement, String digest) {}

    Made make(Draft draft, SigningKey key) throws Unsignable {
        var id = draft.order().id();
        var report = json.writerWithDefaultPrettyPrinter().writeValueAsBytes(draft.evidence());
        var badge = new OpenBadge(address, properties.issuer(), draft, Digests.integrity(report));
        var credential = JsonText.write(proofs.sign(badge.credential(), key, draft.now()));
        var digest = Digests.sha256(credential);
        var statement = reading.read(id, credential, report)
                .orElseThrow(() -> new IllegalStateException("What was signed just now cannot be checked"));
        files.putEvidence(id, digest, report);
        for (var language : Wording.LANGUAGES) {
            var pdf = print.pdf(statement, address.page(id), credential, language);
            files.putPrint(id, digest, language, pdf);
        }
        files.putPicture(id, digest, Picture.PNG, print.png(statement, credential, draft.language()));
        files.putPicture(id, digest, Picture.SVG, print.svg(statement, credential, draft.language()));
        files.putCredential(id, digest, credential);
        return new Made(statement, digest);
    }
}
