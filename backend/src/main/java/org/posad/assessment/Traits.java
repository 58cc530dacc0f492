package org.posad.assessment;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.posad.assessment.CompilerMessage.Severity;
import org.posad.assessment.Outcome.Crashed;
import org.posad.assessment.Verdict.DoesNotCompile;

/**
 * What tells one way to fail from another. What differs from run to run (addresses in memory) or from program to
 * program (names of its own, line numbers in messages) is left out; what it prints is not.
 */
final class Traits {

    private static final Pattern ADDRESS = Pattern.compile("\\b0x[0-9a-fA-F]{4,}\\b");
    private static final Pattern NAME = Pattern.compile("'[^'\\n]*'|\"[^\"\\n]*\"|`[^`\\n]*`|‘[^’\\n]*’");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private Traits() {}

    static String of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.WrongOutput wrong -> "printed " + plain(wrong.actual());
            case Outcome.WrongTable wrong ->
                "answered %s %s %s".formatted(wrong.difference(), nameless(wrong.remark()), wrong.actual());
            case Outcome.AssertionFailed(var message) -> "did not hold " + plain(message);
            case Outcome.Crashed crash -> "crashed %s %s".formatted(crash.exception(), message(crash));
            case Outcome.Mispredicted(var line) -> "foretold up to line " + line;
            case Outcome.Passed _ -> "passed";
            case Outcome.WrongAnswer _ -> "chose wrongly";
            case Outcome.Unanswered _ -> "left open";
            case Outcome.TooSlow _ -> "too slow";
            case Outcome.TooMuchMemory _ -> "too much memory";
            case Outcome.TooMuchOutput _ -> "too much output";
        };
    }

    /** Of many messages the first counts: the others mostly follow from it. */
    static String of(DoesNotCompile refused) {
        return "does not compile "
                + refused.messages().stream()
                        .filter(message -> message.severity() == Severity.ERROR)
                        .findFirst()
                        .map(CompilerMessage::text)
                        .or(() -> refused.output().lines().findFirst())
                        .map(Traits::nameless)
                        .orElse("");
    }

    /** The last line that names the exception: the stack above it differs from program to program. */
    private static String message(Crashed crash) {
        return crash.stderr()
                .lines()
                .filter(line -> line.contains(crash.exception()))
                .reduce((_, last) -> last)
                .map(Traits::nameless)
                .orElse("");
    }

    /** Blanks at the ends of lines and empty lines at the end are nobody's mistake. */
    private static String plain(String text) {
        return ADDRESS.matcher(text)
                .replaceAll("0x…")
                .lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .stripTrailing();
    }

    private static String nameless(String message) {
        var unnamed = NAME.matcher(message.strip()).replaceAll("…");
        return NUMBER.matcher(unnamed).replaceAll("0");
    }
}
