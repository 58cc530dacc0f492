package org.posad.certification;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.posad.accounts.LearnerId;
import org.posad.accounts.PersonalData;
import org.posad.certification.OwnFiles.Form;
import org.springframework.stereotype.Component;

/** A learner's certificates, as they were signed, whatever the public may see of them. */
@Component
class CertificateData implements PersonalData {

    private final Certificates certificates;
    private final OwnFiles own;

    CertificateData(Certificates certificates, OwnFiles own) {
        this.certificates = certificates;
        this.own = own;
    }

    @Override
    public void export(LearnerId learner, Files files) throws IOException {
        for (var certificate : certificates.of(learner)) {
            var credential = own.file(learner, certificate.id(), Form.JSON, Locale.ENGLISH);
            if (credential.isPresent()) {
                files.add(
                        "certificates/%s.json".formatted(certificate.id()),
                        new String(credential.get(), StandardCharsets.UTF_8));
            }
        }
    }
}
