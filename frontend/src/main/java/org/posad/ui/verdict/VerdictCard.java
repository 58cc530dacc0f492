package org.posad.ui.verdict;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.signals.Signal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.posad.assessment.Grading;
import org.posad.assessment.Verdict;
import org.posad.catalog.Text;
import org.posad.words.Headline;

/** Where a submission is on its way, and what came of it: live, test by test, and in words that teach. */
public final class VerdictCard extends Composite<Section> {

    private final Places places;
    private final SerializableSupplier<Component> thanks;
    private final SerializableSupplier<Component> help;
    private final Paragraph headline = new Paragraph();
    private final Div rest = new Div();

    /**
     * @param thanks what is said to whoever has solved the exercise
     * @param help what is offered to whoever has not
     */
    public VerdictCard(
            Signal<Optional<Grading>> grading,
            Places places,
            SerializableSupplier<Component> thanks,
            SerializableSupplier<Component> help) {
        this.places = places;
        this.thanks = thanks;
        this.help = help;
        headline.addClassName("headline");
        headline.getElement().setAttribute("role", "status"); // read aloud when it changes
        getContent().addClassName("verdict");
        getContent().add(headline, rest);
        Signal.effect(this, () -> {
            UI.getCurrentOrThrow().localeSignal().get(); // in the other language it reads differently
            show(grading.get());
        });
    }

    /** Brings the card into view: something has just been submitted. */
    public void reveal() {
        headline.scrollIntoView(ScrollIntoViewOption.Block.NEAREST);
    }

    private void show(Optional<Grading> grading) {
        getContent()
                .getElement()
                .setAttribute("data-state", grading.map(VerdictCard::state).orElse("none"));
        getContent().setAriaLabel(getTranslation("verdict.label"));
        headline.setText(
                grading.map(each -> Headline.of(this::getTranslation, each)).orElse(""));
        rest.removeAll();
        grading.ifPresent(this::details);
    }

    private void details(Grading grading) {
        switch (grading) {
            case Grading.Running running -> rest.add(new TestList(running.soFar(), places));
            case Grading.Graded(var verdict) -> details(verdict);
            case Grading.Queued _, Grading.Replaced _, Grading.SetAside _ -> {}
        }
    }

    private void details(Verdict verdict) {
        switch (verdict) {
            case Verdict.Accepted(var tests) -> rest.add(thanks.get(), new TestList(tests, places));
            case Verdict.Rejected(var tests, var explanation) -> {
                explain(explanation);
                rest.add(new TestList(tests, places), help.get());
            }
            case Verdict.DoesNotCompile(var output, var messages, var explanation) -> {
                explain(explanation);
                rest.add(new CompilerReport(messages, output, places), help.get());
            }
        }
    }

    private void explain(@Nullable Text explanation) {
        if (explanation != null) {
            rest.add(new Explanation(explanation));
        }
    }

    /** How the card looks; what it says does not depend on it. */
    private static String state(Grading grading) {
        return switch (grading) {
            case Grading.Graded graded when graded.verdict() instanceof Verdict.Accepted -> "good";
            case Grading.Graded _ -> "bad";
            case Grading.Queued _, Grading.Running _ -> "under-way";
            case Grading.Replaced _, Grading.SetAside _ -> "over";
        };
    }
}
