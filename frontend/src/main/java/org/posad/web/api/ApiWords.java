package org.posad.web.api;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.posad.assessment.Grading;
import org.posad.assessment.Outcome;
import org.posad.assessment.TestResult;
import org.posad.assessment.Verdict;
import org.posad.catalog.Text;

/** Says in the caller's language what the pages say. */
record ApiWords(Locale language) {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    String of(Text text) {
        return text.in(language);
    }

    @Nullable
    String ofNullable(@Nullable Text text) {
        return text == null ? null : text.in(language);
    }

    String of(Grading grading) {
        return switch (grading) {
            case Grading.Queued queued when queued.delayed() -> words("verdict.delayed");
            case Grading.Queued queued when queued.ahead() > 0 -> words("verdict.queued", queued.ahead());
            case Grading.Queued _ -> words("verdict.next");
            case Grading.Running(var soFar, var tests) -> words("verdict.running", soFar.size(), tests);
            case Grading.Replaced _ -> words("verdict.replaced");
            case Grading.SetAside _ -> words("verdict.set-aside");
            case Grading.Graded(var verdict) -> of(verdict);
        };
    }

    private String of(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Accepted _ -> words("verdict.accepted");
            case Verdict.DoesNotCompile _ -> words("verdict.does-not-compile");
            case Verdict.Rejected rejected ->
                words(
                        "verdict.rejected",
                        rejected.tests().stream().filter(TestResult::passed).count(),
                        rejected.tests().size());
        };
    }

    String of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Passed _ -> words("verdict.outcome.passed");
            case Outcome.WrongOutput _ -> words("verdict.outcome.wrong");
            case Outcome.WrongTable wrong ->
                words("verdict.outcome.table." + wrong.difference().name());
            case Outcome.AssertionFailed _ -> words("verdict.outcome.failed");
            case Outcome.WrongAnswer _ -> words("verdict.outcome.wrong-answer");
            case Outcome.Unanswered _ -> words("verdict.outcome.unanswered");
            case Outcome.Mispredicted(var line) -> words("verdict.outcome.mispredicted", line);
            case Outcome.Crashed crash -> of(crash);
            case Outcome.TooSlow(var limit) -> words("verdict.outcome.slow", seconds(limit));
            case Outcome.TooMuchMemory(var limitMb) -> words("verdict.outcome.memory", limitMb);
            case Outcome.TooMuchOutput _ -> words("verdict.outcome.output");
        };
    }

    private String of(Outcome.Crashed crash) {
        if (crash.exception().isEmpty()) {
            return words("verdict.outcome.crash");
        }
        var line = crash.line();
        return line == null
                ? words("verdict.outcome.crash.named", crash.exception())
                : words("verdict.outcome.crash.line", crash.exception(), line);
    }

    private String words(String key, Object... arguments) {
        var bundle = ResourceBundle.getBundle("vaadin-i18n/translations", language, NO_FALLBACK);
        return new MessageFormat(bundle.getString(key), language).format(arguments);
    }

    private String seconds(Duration time) {
        return NumberFormat.getNumberInstance(language).format(time.toMillis() / 1000.0);
    }
}
