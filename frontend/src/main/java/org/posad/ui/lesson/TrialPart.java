package org.posad.ui.lesson;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Optional;
import org.posad.assessment.TrialState;
import org.posad.assessment.Trials;
import org.posad.catalog.Exercise;
import org.posad.ui.verdict.Places;
import org.posad.ui.verdict.TrialCard;

/** Input to try the program with, the first example's to begin with, and what the program made of it. */
class TrialPart extends Composite<NativeDetails> implements LocaleChangeObserver {

    private final boolean readsInput;
    private final ValueSignal<Boolean> open = new ValueSignal<>(false);
    private final TextArea input = new TextArea();
    private final TrialCard card;

    TrialPart(Exercise exercise, Signal<Optional<TrialState>> trial, Places places) {
        readsInput = exercise.kind() != Exercise.Kind.SQL;
        input.setVisible(readsInput);
        input.setMaxLength(Trials.MAX_INPUT_BYTES);
        input.setValueChangeMode(ValueChangeMode.ON_BLUR);
        input.setMinRows(2);
        input.setMaxRows(8);
        input.setWidthFull();
        input.setValue(exercise.examples().stream()
                .findFirst()
                .map(Exercise.Example::input)
                .orElse(""));
        getContent().addClassName("trial-part");
        getContent().bindOpen(open, open::set);
        card = new TrialCard(trial, places);
        getContent().setContent(new Div(input, card));
    }

    String input() {
        return input.getValue();
    }

    void open() {
        open.set(true);
        card.reveal();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getContent().setSummaryText(getTranslation(readsInput ? "lesson.trial" : "lesson.trial.sql"));
        input.setLabel(getTranslation("lesson.trial.input"));
        input.setHelperText(getTranslation("lesson.trial.input.help"));
    }
}
