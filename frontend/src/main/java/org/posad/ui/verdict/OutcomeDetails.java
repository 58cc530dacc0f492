package org.posad.ui.verdict;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.posad.assessment.Outcome;

/** The whole of what came of a run. */
final class OutcomeDetails {

    private OutcomeDetails() {}

    /** @param where gives the language */
    static Component of(Component where, Outcome outcome, Places places) {
        return switch (outcome) {
            case Outcome.Passed _ -> new Div();
            case Outcome.WrongOutput(var expected, var actual) -> Comparison.ofOutput(where, expected, actual);
            case Outcome.WrongTable wrong -> new TableDifference(wrong);
            case Outcome.AssertionFailed(var message) ->
                new Listing(where.getTranslation("verdict.assertion"), message.strip());
            case Outcome.Crashed crash -> new CrashDetails(crash, places);
            case Outcome.TooSlow _ -> new Paragraph(where.getTranslation("verdict.slow"));
            case Outcome.TooMuchMemory _ -> new Paragraph(where.getTranslation("verdict.memory"));
            case Outcome.TooMuchOutput _ -> new Paragraph(where.getTranslation("verdict.output"));
        };
    }
}
