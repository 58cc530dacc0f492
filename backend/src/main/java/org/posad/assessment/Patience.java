package org.posad.assessment;

import org.posad.assessment.sandbox.SandboxFault;

/** Asks a sandbox again that has failed by its own fault. */
final class Patience {

    private static final int TRIES = 3;

    private Patience() {}

    interface Question<T> {
        T ask() throws SandboxFault;
    }

    /** @throws ProofImpossible if it fails every time */
    static <T> T with(Question<T> question) {
        for (int tried = 1; ; tried++) {
            try {
                return question.ask();
            } catch (SandboxFault e) {
                if (tried == TRIES) {
                    throw new ProofImpossible("The sandbox does not do its part: " + e.getMessage(), e);
                }
            }
        }
    }
}
