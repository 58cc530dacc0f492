package org.posad.ui.lesson;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.signals.Signal;

/** A tick before what is done; a ring before what is not. */
class Done extends Composite<Span> implements LocaleChangeObserver {

    private final Span tick = new Span("✓");
    private final Span ring = new Span("○");

    Done(Signal<Boolean> done) {
        tick.bindVisible(done);
        tick.addClassName("tick");
        ring.bindVisible(Signal.not(done));
        ring.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassName("done-mark");
        getContent().add(tick, ring);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        tick.getElement().setAttribute("role", "img");
        tick.getElement().setAttribute("aria-label", getTranslation("lesson.done"));
    }
}
