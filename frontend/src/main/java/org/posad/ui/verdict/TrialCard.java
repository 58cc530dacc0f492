package org.posad.ui.verdict;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import java.time.Duration;
import java.util.Optional;
import org.posad.assessment.Outcome;
import org.posad.assessment.TrialState;
import org.posad.words.OutcomeWords;

/** What came of a run on input of the learner's own: nobody judges it. */
public final class TrialCard extends Composite<Div> {

    private final Places places;
    private final Paragraph headline = new Paragraph();
    private final Div rest = new Div();

    public TrialCard(Signal<Optional<TrialState>> trial, Places places) {
        this.places = places;
        headline.addClassName("headline");
        headline.getElement().setAttribute("role", "status");
        getContent().addClassName("trial");
        getContent().add(headline, rest);
        Signal.effect(this, () -> {
            UI.getCurrentOrThrow().localeSignal().get();
            show(trial.get());
        });
    }

    /** Brings the card into view: a run has just begun. */
    public void reveal() {
        headline.scrollIntoView(ScrollIntoViewOption.Block.NEAREST);
    }

    private void show(Optional<TrialState> trial) {
        headline.setText(trial.map(this::headline).orElse(""));
        rest.removeAll();
        trial.ifPresent(this::details);
    }

    private String headline(TrialState trial) {
        return switch (trial) {
            case TrialState.Waiting(var delayed) ->
                getTranslation(delayed ? "verdict.delayed" : "verdict.trial.waiting");
            case TrialState.DoesNotCompile _ -> getTranslation("verdict.does-not-compile");
            case TrialState.Finished finished -> headline(finished.outcome(), finished.time());
            case TrialState.Answered answered -> headline(answered.outcome(), answered.time());
        };
    }

    private String headline(Outcome outcome, Duration time) {
        return outcome instanceof Outcome.Passed
                ? getTranslation("verdict.trial.done", OutcomeWords.seconds(time, getLocale()))
                : getTranslation("verdict.trial.failed", OutcomeWords.of(this::getTranslation, getLocale(), outcome));
    }

    private void details(TrialState trial) {
        switch (trial) {
            case TrialState.Waiting _ -> {}
            case TrialState.DoesNotCompile(var output, var messages) ->
                rest.add(new CompilerReport(messages, output, places));
            case TrialState.Finished finished -> details(finished);
            case TrialState.Answered answered -> details(answered);
        }
    }

    private void details(TrialState.Answered answered) {
        answered.tables().forEach(table -> rest.add(new ResultTable(getTranslation("verdict.table.result"), table)));
        if (answered.tables().isEmpty() && answered.outcome() instanceof Outcome.Passed) {
            rest.add(new Paragraph(getTranslation("verdict.table.silent")));
        }
        rest.add(OutcomeDetails.of(this, answered.outcome(), places));
    }

    private void details(TrialState.Finished finished) {
        rest.add(new Listing(getTranslation("verdict.trial.output"), finished.stdout()));
        if (finished.outcome() instanceof Outcome.Crashed crash) {
            rest.add(new CrashDetails(crash, places));
        } else {
            rest.add(OutcomeDetails.of(this, finished.outcome(), places));
            if (!finished.stderr().isBlank()) {
                rest.add(new Listing(getTranslation("verdict.stderr"), finished.stderr()));
            }
        }
    }
}
