package org.posad.assessment.judging;

import org.posad.catalog.GradedExercise.Grading.UnitTests;
import org.posad.catalog.GradedExercise.Limits;

/**
 * Runs an author's tests inside the sandbox, and reports so that the learner's program cannot. What is secret, the tests
 * and the key that signs the report, goes in by standard input; the files are the same for all learners but for their own.
 */
interface UnitRunner {

    /** Adds its files to the learner's, {@code run} among them. */
    void packInto(Zip zip, Limits limits);

    /** What the runner reads from standard input. */
    String order(Sources sources, UnitTests tests, Limits limits, Key key);

    /** What it takes besides the learner's program and tests. */
    Limits ownNeeds();
}
