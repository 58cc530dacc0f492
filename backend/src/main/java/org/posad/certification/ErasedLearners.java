package org.posad.certification;

import org.posad.accounts.LearnerErased;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Erases the certificates of people who have left. */
@Component("erasedLearnersOfCertification")
class ErasedLearners {

    private final Certificates certificates;

    ErasedLearners(Certificates certificates) {
        this.certificates = certificates;
    }

    @ApplicationModuleListener
    void on(LearnerErased erased) {
        certificates.eraseAll(erased.learner());
    }
}
