package org.posad.assessment;

import java.util.Locale;

/** Verdicts as authors write them in {@code exercise.yaml}: what the first failing test came to. */
final class Kind {

    static final String ACCEPTED = "accepted";

    private Kind() {}

    static String of(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Accepted _ -> ACCEPTED;
            case Verdict.DoesNotCompile _ -> "does-not-compile";
            case Verdict.Rejected rejected -> of(firstFailure(rejected).outcome());
        };
    }

    /** For the author's eyes: which test, and what was seen in it. */
    static String describe(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Accepted _ -> ACCEPTED;
            case Verdict.DoesNotCompile refused -> "does-not-compile (%s)".formatted(firstLine(refused.output()));
            case Verdict.Rejected rejected -> {
                var test = firstFailure(rejected);
                yield "%s in '%s' (%s)"
                        .formatted(of(test.outcome()), test.name().in(Locale.ENGLISH), detail(test.outcome()));
            }
        };
    }

    private static TestResult firstFailure(Verdict.Rejected rejected) {
        return rejected.tests().stream()
                .filter(test -> !test.passed())
                .findFirst()
                .orElseThrow();
    }

    private static String of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Passed _ -> ACCEPTED;
            case Outcome.WrongOutput _,
                    Outcome.WrongTable _,
                    Outcome.AssertionFailed _,
                    Outcome.WrongAnswer _,
                    Outcome.Unanswered _,
                    Outcome.Mispredicted _ -> "wrong";
            case Outcome.Crashed _ -> "crashed";
            case Outcome.TooSlow _ -> "too-slow";
            case Outcome.TooMuchMemory _ -> "too-much-memory";
            case Outcome.TooMuchOutput _ -> "too-much-output";
        };
    }

    private static String detail(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Passed _ -> "";
            case Outcome.WrongOutput(var expected, var actual) ->
                "expected %s, printed %s".formatted(quoted(expected), quoted(actual));
            case Outcome.WrongTable wrong ->
                "%s, %d of %d rows %s"
                        .formatted(
                                wrong.difference(),
                                wrong.actual().size(),
                                wrong.expected().size(),
                                firstLine(wrong.remark()));
            case Outcome.AssertionFailed(var message) -> firstLine(message);
            case Outcome.Crashed crashed -> crashed.exception() + ", line " + crashed.line();
            case Outcome.TooSlow(var limit) -> "limit " + limit.toMillis() + " ms";
            case Outcome.TooMuchMemory(var limitMb) -> "limit " + limitMb + " MB";
            case Outcome.WrongAnswer _, Outcome.Unanswered _, Outcome.TooMuchOutput _ -> "";
            case Outcome.Mispredicted(var line) -> "differs in line " + line;
        };
    }

    private static String quoted(String text) {
        var shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
        return '"' + shown.replace("\n", "\\n") + '"';
    }

    private static String firstLine(String text) {
        return text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }
}
