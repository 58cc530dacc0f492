package org.posad.assessment;

/** Exercises could not be proved, through no fault of theirs. */
public class ProofImpossible extends RuntimeException {

    ProofImpossible(String message, Throwable cause) {
        super(message, cause);
    }
}
