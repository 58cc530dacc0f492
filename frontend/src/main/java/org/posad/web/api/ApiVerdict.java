package org.posad.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.posad.assessment.CompilerMessage;
import org.posad.assessment.TestResult;
import org.posad.assessment.Verdict;

/**
 * What came of a submission.
 *
 * @param result {@code accepted}, {@code rejected}, {@code does-not-compile}, or {@code open} while tests still run
 * @param score from 0 to 1, by the points of the tests
 * @param explanation of the mistake, where the author foresaw it
 * @param messages of the compiler
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ApiVerdict(
        String result,
        double score,
        List<ApiTest> tests,
        @Nullable String explanation,
        List<CompilerMessage> messages) {

    static ApiVerdict of(Verdict verdict, ApiWords words) {
        var score = verdict.score();
        return switch (verdict) {
            case Verdict.Accepted(var tests) ->
                new ApiVerdict("accepted", score, ApiTest.of(tests, words), null, List.of());
            case Verdict.Rejected(var tests, var explanation) ->
                new ApiVerdict("rejected", score, ApiTest.of(tests, words), words.ofNullable(explanation), List.of());
            case Verdict.DoesNotCompile refused ->
                new ApiVerdict(
                        "does-not-compile",
                        score,
                        List.of(),
                        words.ofNullable(refused.explanation()),
                        refused.messages());
        };
    }

    static ApiVerdict soFar(List<TestResult> tests, ApiWords words) {
        return new ApiVerdict("open", 0, ApiTest.of(tests, words), null, List.of());
    }
}
