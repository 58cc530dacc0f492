package org.posad.assessment;

/** There is no such exercise, or it is not this learner's: the two are told apart to nobody. */
public class UnknownExercise extends RuntimeException {

    UnknownExercise(Object id) {
        super("No such exercise: " + id);
    }
}
