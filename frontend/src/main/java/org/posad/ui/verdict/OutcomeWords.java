package org.posad.ui.verdict;

import com.vaadin.flow.component.Component;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.Locale;
import org.posad.assessment.Outcome;

/** What came of a run, in a few words. */
final class OutcomeWords {

    private OutcomeWords() {}

    /** As it goes on after the name of a test: "printed something else". */
    static String of(Component where, Locale locale, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Passed _ -> where.getTranslation("verdict.outcome.passed");
            case Outcome.WrongOutput _ -> where.getTranslation("verdict.outcome.wrong");
            case Outcome.WrongTable wrong ->
                where.getTranslation(
                        "verdict.outcome.table." + wrong.difference().name());
            case Outcome.AssertionFailed _ -> where.getTranslation("verdict.outcome.failed");
            case Outcome.WrongAnswer _ -> where.getTranslation("verdict.outcome.wrong-answer");
            case Outcome.Unanswered _ -> where.getTranslation("verdict.outcome.unanswered");
            case Outcome.Mispredicted(var line) -> where.getTranslation("verdict.outcome.mispredicted", line);
            case Outcome.Crashed crash -> crash(where, crash);
            case Outcome.TooSlow(var limit) -> where.getTranslation("verdict.outcome.slow", seconds(limit, locale));
            case Outcome.TooMuchMemory(var limitMb) -> where.getTranslation("verdict.outcome.memory", limitMb);
            case Outcome.TooMuchOutput _ -> where.getTranslation("verdict.outcome.output");
        };
    }

    static String seconds(Duration time, Locale locale) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(Math.max(0.01, time.toMillis() / 1000.0)); // nothing takes no time
    }

    private static String crash(Component where, Outcome.Crashed crash) {
        if (crash.exception().isEmpty()) {
            return where.getTranslation("verdict.outcome.crash");
        }
        return crash.line() == null
                ? where.getTranslation("verdict.outcome.crash.named", crash.exception())
                : where.getTranslation("verdict.outcome.crash.line", crash.exception(), crash.line());
    }
}
