package org.posad.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.posad.assessment.Outcome;
import org.posad.assessment.TestResult;

/**
 * One test. Of a hidden one there is no more than its name and the kind of its outcome.
 *
 * @param outcome a word: {@code passed}, {@code wrong-output}, {@code assertion-failed}, {@code crashed}, …
 * @param summary the same in a few words
 * @param message what the framework, or the program's standard error, says
 * @param line in the program's main file, from 1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ApiTest(
        String name,
        boolean visible,
        boolean passed,
        int points,
        String outcome,
        String summary,
        @Nullable String input,
        @Nullable String expected,
        @Nullable String actual,
        @Nullable String message,
        @Nullable Integer line,
        long milliseconds) {

    static List<ApiTest> of(List<TestResult> tests, ApiWords words) {
        return tests.stream().map(test -> of(test, words)).toList();
    }

    private static ApiTest of(TestResult test, ApiWords words) {
        var expected = test.visible() && test.outcome() instanceof Outcome.WrongOutput wrong ? wrong : null;
        var crash = test.visible() && test.outcome() instanceof Outcome.Crashed crashed ? crashed : null;
        return new ApiTest(
                words.of(test.name()),
                test.visible(),
                test.passed(),
                test.points(),
                spelled(test.outcome()),
                words.of(test.outcome()),
                test.input(),
                expected == null ? null : expected.expected(),
                expected == null ? null : expected.actual(),
                test.visible() ? message(test.outcome()) : null,
                crash == null ? null : crash.line(),
                test.time().toMillis());
    }

    private static @Nullable String message(Outcome outcome) {
        return switch (outcome) {
            case Outcome.AssertionFailed(var message) -> message;
            case Outcome.Crashed crashed -> crashed.stderr();
            default -> null;
        };
    }

    /** {@code WrongOutput} is {@code wrong-output}. */
    private static String spelled(Outcome outcome) {
        return outcome.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
