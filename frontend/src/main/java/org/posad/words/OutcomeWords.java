package org.posad.words;

import java.text.NumberFormat;
import java.time.Duration;
import java.util.Locale;
import org.posad.assessment.Outcome;

/** What came of a run, in a few words. */
public final class OutcomeWords {

    private OutcomeWords() {}

    /** As it goes on after the name of a test: "printed something else". */
    public static String of(Phrases phrases, Locale locale, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Passed _ -> phrases.of("verdict.outcome.passed");
            case Outcome.WrongOutput _ -> phrases.of("verdict.outcome.wrong");
            case Outcome.WrongTable wrong ->
                phrases.of("verdict.outcome.table." + wrong.difference().name());
            case Outcome.AssertionFailed _ -> phrases.of("verdict.outcome.failed");
            case Outcome.WrongAnswer _ -> phrases.of("verdict.outcome.wrong-answer");
            case Outcome.Unanswered _ -> phrases.of("verdict.outcome.unanswered");
            case Outcome.Mispredicted(var line) -> phrases.of("verdict.outcome.mispredicted", line);
            case Outcome.Crashed crash -> crash(phrases, crash);
            case Outcome.TooSlow(var limit) -> phrases.of("verdict.outcome.slow", seconds(limit, locale));
            case Outcome.TooMuchMemory(var limitMb) -> phrases.of("verdict.outcome.memory", limitMb);
            case Outcome.TooMuchOutput _ -> phrases.of("verdict.outcome.output");
        };
    }

    public static String seconds(Duration time, Locale locale) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(Math.max(0.01, time.toMillis() / 1000.0)); // nothing takes no time
    }

    private static String crash(Phrases phrases, Outcome.Crashed crash) {
        if (crash.exception().isEmpty()) {
            return phrases.of("verdict.outcome.crash");
        }
        return crash.line() == null
                ? phrases.of("verdict.outcome.crash.named", crash.exception())
                : phrases.of("verdict.outcome.crash.line", crash.exception(), crash.line());
    }
}
