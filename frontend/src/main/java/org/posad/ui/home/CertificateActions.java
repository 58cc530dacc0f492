package org.posad.ui.home;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.posad.certification.CertificateId;
import org.posad.certification.Certificates;
import org.posad.certification.Disclosure;
import org.posad.certification.OwnFiles;
import org.posad.certification.OwnFiles.Form;
import org.posad.certification.SharedLink;
import org.posad.certification.SharedLinks;
import org.posad.security.CurrentLearner;
import org.springframework.stereotype.Component;

/** What a holder does with certificates of their own. */
@Component
class CertificateActions {

    private final Certificates certificates;
    private final OwnFiles files;
    private final SharedLinks links;
    private final CurrentLearner learner;

    CertificateActions(Certificates certificates, OwnFiles files, SharedLinks links, CurrentLearner learner) {
        this.certificates = certificates;
        this.files = files;
        this.links = links;
        this.learner = learner;
    }

    Optional<byte[]> file(CertificateId id, Form form, Locale language) {
        return files.file(learner.id(), id, form, language);
    }

    void disclose(CertificateId id, Disclosure disclosure) {
        certificates.disclose(learner.id(), id, disclosure);
    }

    List<SharedLink> links(CertificateId id) {
        return links.of(learner.id(), id);
    }

    /** The address of a new link; it is shown once. */
    Optional<String> newLink(CertificateId id) {
        return links.open(learner.id(), id);
    }

    void withdraw(SharedLink link) {
        links.withdraw(learner.id(), link.number());
    }

    String linkedIn(CertificateId id) {
        return links.linkedIn(learner.id(), id).orElse("https://www.linkedin.com/");
    }
}
