package org.posad.certification;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.posad.accounts.LearnerId;
import org.posad.accounts.PersonalData;
import org.springframework.stereotype.Component;

/** A learner's certificates, as they were signed. */
@Component
class CertificateData implements PersonalData {

    private final Certificates certificates;
    private final PublicDocuments documents;

    CertificateData(Certificates certificates, PublicDocuments documents) {
        this.certificates = certificates;
        this.documents = documents;
    }

    @Override
    public void export(LearnerId learner, Files files) throws IOException {
        for (var certificate : certificates.of(learner)) {
            var code = certificate.id().code();
            var credential = documents.credential(code);
            if (credential.isPresent()) {
                files.add("certificates/%s.json".formatted(code), new String(credential.get(), StandardCharsets.UTF_8));
            }
        }
    }
}
