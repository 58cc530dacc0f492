package org.posad.assessment.judging;

import org.jspecify.annotations.Nullable;
import org.posad.assessment.Outcome;
import org.posad.assessment.judging.UnitReport.Line;
import org.posad.assessment.sandbox.Reply;
import org.posad.catalog.GradedExercise.Limits;

/** What became of a unit test: as the runner says, or, where it says nothing any more, as the sandbox does. */
record UnitOutcomes(Limits limits) {

    private static final String OUT_OF_MEMORY = "MemoryError";

    Outcome of(Line line) {
        return switch (line.outcome()) {
            case PASSED -> new Outcome.Passed();
            case FAILED -> new Outcome.AssertionFailed(Shown.head(orEmpty(line.message()), Shown.TEST));
            case CRASHED, REFUSED -> crashed(line);
            case DIED -> new Outcome.Crashed(orEmpty(line.how()), null, "");
            case SLOW -> new Outcome.TooSlow(limits.cpu());
            case MEMORY -> new Outcome.TooMuchMemory(limits.memoryMb());
            case FLOOD -> new Outcome.TooMuchOutput();
        };
    }

    /** Without a report a test has not passed, however the program ended. */
    Outcome ofMissing(Reply reply) {
        return switch (Ending.of(reply, limits.memoryMb())) {
            case TOO_SLOW -> new Outcome.TooSlow(limits.cpu());
            case TOO_MUCH_MEMORY -> new Outcome.TooMuchMemory(limits.memoryMb());
            case TOO_MUCH_OUTPUT -> new Outcome.TooMuchOutput();
            case EXITED, CRASHED, DID_NOT_COMPILE ->
                new Outcome.Crashed(
                        Signal.of(reply).map(Signal::name).orElse("exit status " + reply.exitCode()), null, "");
        };
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private Outcome crashed(Line line) {
        var exception = orEmpty(line.exception());
        return exception.equals(OUT_OF_MEMORY)
                ? new Outcome.TooMuchMemory(limits.memoryMb())
                : new Outcome.Crashed(exception, line.line(), Shown.ends(orEmpty(line.trace()), Shown.TEST));
    }
}
