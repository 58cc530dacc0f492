package org.posad.sandbox.submissions;

/** Hears of every submission that is finished, once. */
@FunctionalInterface
public interface FinishedListener {

    void finished(Submission submission);
}
