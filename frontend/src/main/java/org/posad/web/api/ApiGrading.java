package org.posad.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.posad.assessment.Grading;

/**
 * Where a submission is.
 *
 * @param state {@code queued}, {@code running}, {@code graded}, {@code superseded} or {@code set-aside}
 * @param summary the same in a sentence
 * @param ahead submissions that come before it, while it is queued
 * @param replacedBy the newer attempt that took its place
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ApiGrading(
        String state,
        String summary,
        @Nullable Integer ahead,
        @Nullable ApiVerdict verdict,
        @Nullable String replacedBy) {

    static ApiGrading of(Grading grading, ApiWords words) {
        var summary = words.of(grading);
        return switch (grading) {
            case Grading.Queued queued -> new ApiGrading("queued", summary, queued.ahead(), null, null);
            case Grading.Running running ->
                new ApiGrading("running", summary, null, ApiVerdict.soFar(running.soFar(), words), null);
            case Grading.Graded(var verdict) ->
                new ApiGrading("graded", summary, null, ApiVerdict.of(verdict, words), null);
            case Grading.Replaced(var by) -> new ApiGrading("superseded", summary, null, null, by.toString());
            case Grading.SetAside _ -> new ApiGrading("set-aside", summary, null, null, null);
        };
    }
}
