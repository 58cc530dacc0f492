package org.posad.local;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a {@link LocalProblem} into two sentences instead of a stack trace. */
class LocalProblemAnalyzer extends AbstractFailureAnalyzer<LocalProblem> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, LocalProblem problem) {
        return new FailureAnalysis(problem.getMessage(), problem.remedy(), problem);
    }
}
