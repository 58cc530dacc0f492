package org.posad.ui.verdict;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.posad.assessment.Outcome;
import org.posad.catalog.Text;

/** The whole of what came of a run. */
final class OutcomeDetails {

    private OutcomeDetails() {}

    /** @param where gives the language */
    static Component of(Component where, Outcome outcome, Places places) {
        return switch (outcome) {
            case Outcome.Passed _, Outcome.Unanswered _ -> new Div();
            case Outcome.WrongAnswer(var explanations) -> explained(explanations);
            case Outcome.Mispredicted(var line) -> new Paragraph(where.getTranslation("verdict.mispredicted", line));
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

    private static Component explained(List<Text> explanations) {
        var words = new Div();
        explanations.forEach(explanation ->
                words.add(new Words(explanation.in(UI.getCurrentOrThrow().getLocale()))));
        return words;
    }
}
