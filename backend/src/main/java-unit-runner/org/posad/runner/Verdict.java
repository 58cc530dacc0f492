package org.posad.runner;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** What became of one test method, of all its repetitions: passed, if it ran and nothing was amiss. */
final class Verdict implements TestExecutionListener {

    private final Set<String> learners;
    private boolean ran;
    private Map<String, Object> amiss = Map.of();

    /** @param learners the names of the learner's classes */
    Verdict(Set<String> learners) {
        this.learners = learners;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        result.getThrowable().ifPresent(this::add);
        if (test.isTest()) {
            ran = true;
            if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL && amiss.isEmpty()) {
                amiss = Map.of("status", "failed", "message", "The test came to no end");
            }
        }
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        amiss = Map.of("status", "failed", "message", "skipped: " + reason);
    }

    synchronized void add(Throwable error) {
        if (amiss.isEmpty()) {
            amiss = content(error);
        }
    }

    synchronized Map<String, Object> content() {
        return !amiss.isEmpty()
                ? amiss
                : ran ? Map.of("status", "passed") : Map.of("status", "failed", "message", "The test was not run");
    }

    private Map<String, Object> content(Throwable error) {
        if (error instanceof OutOfMemoryError) {
            return Map.of("status", "memory");
        }
        if (error instanceof AssertionError) {
            return Map.of("status", "failed", "message", text(error).strip());
        }
        var own = own(error);
        if (own.isEmpty()) {
            return Map.of("status", "failed", "message", error.getClass().getSimpleName() + ": " + text(error));
        }
        var content = new LinkedHashMap<String, Object>();
        content.put("status", "crashed");
        content.put("exception", error.getClass().getSimpleName());
        content.put("line", own.get().getLineNumber());
        content.put("trace", trace(error));
        return content;
    }

    private Optional<StackTraceElement> own(Throwable error) {
        return Arrays.stream(error.getStackTrace())
                .filter(frame -> learners.contains(frame.getClassName()))
                .findFirst();
    }

    /** As the JVM would print it, with nothing of the tests. */
    private String trace(Throwable error) {
        return "Exception in thread \"test\" " + error.getClass().getName() + ": " + text(error) + "\n"
                + Arrays.stream(error.getStackTrace())
                        .filter(frame -> learners.contains(frame.getClassName()))
                        .limit(30)
                        .map(frame -> "\tat " + frame + "\n")
                        .collect(Collectors.joining());
    }

    private static String text(Throwable error) {
        try {
            return Printed.shortened(String.valueOf(error.getMessage()));
        } catch (RuntimeException e) {
            return ""; // an exception of the learner's own that cannot even say what it is
        }
    }
}
