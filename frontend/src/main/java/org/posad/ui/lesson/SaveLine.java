package org.posad.ui.lesson;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.signals.Signal;
import org.posad.assessment.Draft;
import org.posad.ui.BrowserTime;
import org.posad.ui.Refusals;

/** Says when what is in the editor was saved, and asks when two tabs have written different things. */
class SaveLine extends Composite<Div> {

    private final SerializableRunnable keepMine;
    private final SerializableConsumer<Draft> takeOther;

    SaveLine(Signal<Saving> saving, SerializableRunnable keepMine, SerializableConsumer<Draft> takeOther) {
        this.keepMine = keepMine;
        this.takeOther = takeOther;
        getContent().addClassName("save-line");
        Signal.effect(this, () -> {
            UI.getCurrentOrThrow().localeSignal().get();
            show(saving.get());
        });
    }

    private void show(Saving saving) {
        getContent().removeAll();
        getContent().getElement().setAttribute("data-state", saving.getClass().getSimpleName());
        switch (saving) {
            case Saving.Untouched _ -> {}
            case Saving.Saved(var at) -> say(getTranslation("lesson.saved", BrowserTime.of(this, at)));
            case Saving.Refused(var reason) -> say(Refusals.of(this, reason));
            case Saving.Failed _ -> say(getTranslation("lesson.saved.not"));
            case Saving.Conflict(var other) -> {
                say(getTranslation("lesson.conflict", BrowserTime.of(this, other.savedAt())));
                getContent()
                        .add(
                                button("lesson.conflict.take", () -> takeOther.accept(other)),
                                button("lesson.conflict.keep", keepMine));
            }
        }
    }

    private void say(String sentence) {
        getContent().add(new Span(sentence));
    }

    private Component button(String key, SerializableRunnable action) {
        var button = new Button(getTranslation(key), _ -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
