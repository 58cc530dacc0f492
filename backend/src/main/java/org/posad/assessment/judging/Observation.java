package org.posad.assessment.judging;

import org.posad.assessment.Outcome;
import org.posad.assessment.TestResult;

/**
 * One test, with all that the program has shown in it.
 *
 * @param key how authors name the test: a case's number from 1, or a test method
 */
record Observation(String key, TestResult result, String stdout, String stderr) {

    boolean failed() {
        return !result.passed();
    }

    String exception() {
        return result.outcome() instanceof Outcome.Crashed crashed ? crashed.exception() : "";
    }
}
