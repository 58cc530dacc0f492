package org.posad.certification;

import java.util.List;
import org.posad.accounts.LearnerId;
import org.springframework.stereotype.Service;

/** The certificates that learners hold. */
@Service
public class Certificates {

    Certificates() {}

    /** Newest first. */
    public List<CertificateSummary> of(LearnerId learner) {
        throw new UnsupportedOperationException();
    }
}
