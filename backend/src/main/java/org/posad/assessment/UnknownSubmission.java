package org.posad.assessment;

/** There is no such submission, or it is not this learner's: the two are told apart to nobody. */
public class UnknownSubmission extends RuntimeException {

    UnknownSubmission(Object id) {
        super("No such submission: " + id);
    }
}
