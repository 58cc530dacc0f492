package org.posad.certification;

import java.util.Locale;
import java.util.Optional;
import org.posad.accounts.LearnerId;
import org.posad.certification.print.CertificatePrint;
import org.springframework.stereotype.Service;

/** The files of a certificate for its holder, whatever the public may see of it. */
@Service
public class OwnFiles {

    private final IssuedCertificates issued;
    private final CertificateFiles files;
    private final CertificateReading reading;
    private final CertificatePrint print;

    OwnFiles(IssuedCertificates issued, CertificateFiles files, CertificateReading reading, CertificatePrint print) {
        this.issued = issued;
        this.files = files;
        this.reading = reading;
        this.print = print;
    }

    /** The forms in which a holder takes a certificate away. */
    public enum Form {
        PDF("pdf", "application/pdf"),
        PNG("png", "image/png"),
        SVG("svg", "image/svg+xml"),
        JSON("json", "application/vc"),
        /** For social networks; the signed file is not inside. */
        CARD("card.png", "image/png");

        private final String extension;
        private final String mediaType;

        Form(String extension, String mediaType) {
            this.extension = extension;
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }

        /** {@code certificate-7KQ4M….pdf} */
        public String fileName(CertificateId id) {
            return "certificate-%s.%s".formatted(id, extension);
        }
    }

    /**
     * @param language of the sheet for paper, and of the card
     * @throws org.posad.storage.StorageUnavailable if it cannot be read now
     */
    public Optional<byte[]> file(LearnerId holder, CertificateId id, Form form, Locale language) {
        return issued.ofHolder(holder, id).flatMap(certificate -> switch (form) {
            case PDF -> files.print(id, certificate.digest(), Wording.supported(language));
            case PNG -> files.picture(id, certificate.digest(), Picture.PNG);
            case SVG -> files.picture(id, certificate.digest(), Picture.SVG);
            case JSON -> files.credential(id, certificate.digest());
            case CARD ->
                files.credential(id, certificate.digest())
                        .flatMap(credential -> files.evidence(id, certificate.digest())
                                .flatMap(report -> reading.read(id, credential, report)))
                        .map(statement -> print.card(statement, Wording.supported(language)));
        });
    }
}
