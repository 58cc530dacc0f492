package org.posad.assessment;

import java.util.List;
import java.util.Set;

/**
 * What of a hidden test leaves this module: what it is about, and the kind of its outcome. Nothing that a program could
 * have been made to carry out of it, either: no output, no message, no exception of the learner's own making, no line.
 */
final class Disclosure {

    /** Names of the languages' own that say what to look for, and that nobody can make up. */
    private static final Set<String> WELL_KNOWN = Set.of(
            "ArithmeticException",
            "ArrayIndexOutOfBoundsException",
            "AttributeError",
            "ClassCastException",
            "EOFError",
            "ImportError",
            "IndexError",
            "IndexOutOfBoundsException",
            "InputMismatchException",
            "KeyError",
            "ModuleNotFoundError",
            "NameError",
            "NoSuchElementException",
            "NullPointerException",
            "NumberFormatException",
            "RangeError",
            "RecursionError",
            "ReferenceError",
            "SQLITE_CONSTRAINT_CHECK",
            "SQLITE_CONSTRAINT_FOREIGNKEY",
            "SQLITE_CONSTRAINT_NOTNULL",
            "SQLITE_CONSTRAINT_PRIMARYKEY",
            "SQLITE_CONSTRAINT_UNIQUE",
            "SQLITE_MISMATCH",
            "SIGABRT",
            "SIGFPE",
            "SIGSEGV",
            "StackOverflowError",
            "StopIteration",
            "TypeError",
            "UnboundLocalError",
            "UnicodeDecodeError",
            "UnicodeEncodeError",
            "ValueError",
            "ZeroDivisionError");

    private Disclosure() {}

    static Grading toLearner(Grading grading) {
        return switch (grading) {
            case Grading.Running(var soFar, var tests) -> new Grading.Running(toLearner(soFar), tests);
            case Grading.Graded(var verdict) -> new Grading.Graded(toLearner(verdict));
            case Grading.Queued _, Grading.Replaced _, Grading.SetAside _ -> grading;
        };
    }

    static Verdict toLearner(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Accepted(var tests) -> new Verdict.Accepted(toLearner(tests));
            case Verdict.Rejected(var tests, var explanation) -> new Verdict.Rejected(toLearner(tests), explanation);
            case Verdict.DoesNotCompile _ -> verdict;
        };
    }

    private static List<TestResult> toLearner(List<TestResult> tests) {
        return tests.stream().map(Disclosure::toLearner).toList();
    }

    private static TestResult toLearner(TestResult test) {
        return test.visible()
                ? test
                : new TestResult(
                        test.name(), false, test.points(), null, kindOf(test.outcome()), test.time(), test.memoryKb());
    }

    private static Outcome kindOf(Outcome outcome) {
        return switch (outcome) {
            case Outcome.WrongOutput _ -> new Outcome.WrongOutput("", "");
            case Outcome.WrongTable wrong -> wrong.withoutContent();
            case Outcome.AssertionFailed _ -> new Outcome.AssertionFailed("");
            case Outcome.Crashed crashed ->
                new Outcome.Crashed(WELL_KNOWN.contains(crashed.exception()) ? crashed.exception() : "", null, "");
            case Outcome.WrongAnswer _ -> new Outcome.WrongAnswer(List.of());
            case Outcome.Mispredicted _ -> new Outcome.Mispredicted(1);
            case Outcome.Passed _,
                    Outcome.Unanswered _,
                    Outcome.TooSlow _,
                    Outcome.TooMuchMemory _,
                    Outcome.TooMuchOutput _ -> outcome;
        };
    }
}
