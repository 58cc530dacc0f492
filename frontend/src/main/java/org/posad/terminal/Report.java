package org.posad.terminal;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import org.posad.terminal.Api.Answer;
import org.posad.terminal.Api.Test;
import org.posad.terminal.Api.Verdict;

/** A verdict in plain lines: the first test that failed whole, the others in a line each. */
final class Report {

    private final Words words;
    private final PrintStream out;

    Report(Words words, PrintStream out) {
        this.words = words;
        this.out = out;
    }

    void print(Answer answer) {
        out.println(answer.summary());
        var verdict = answer.verdict();
        if (verdict != null) {
            print(verdict);
        }
    }

    private void print(Verdict verdict) {
        var explanation = verdict.explanation();
        if (explanation != null) {
            out.printf("%n%s%n  %s%n%n", words.of("verdict.explanation"), explanation.replace("`", ""));
        }
        verdict.messages()
                .forEach(message -> out.printf(
                        "  %s:%d:%d: %s%n", message.file(), message.line(), message.column(), message.text()));
        var first = verdict.tests().stream().filter(test -> !test.passed()).findFirst();
        for (var test : verdict.tests()) {
            out.printf("  %s %s: %s%n", test.passed() ? "✓" : "✗", name(test), test.summary());
            if (first.filter(test::equals).isPresent()) {
                details(test);
            }
        }
    }

    private void details(Test test) {
        block("verdict.input", test.input());
        block("verdict.expected", test.expected());
        block("verdict.actual", test.actual());
        block("terminal.message", test.message());
    }

    private void block(String title, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            out.printf("      %s:%n", words.of(title));
            text.lines().forEach(line -> out.printf("        | %s%n", line));
        }
    }

    private String name(Test test) {
        return test.visible() ? test.name() : words.of("verdict.hidden.name", test.name());
    }
}
