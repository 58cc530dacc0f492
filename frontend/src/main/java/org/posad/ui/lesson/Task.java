package org.posad.ui.lesson;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.signals.Signal;
import org.posad.catalog.Exercise;
import org.posad.ui.Prose;

/** What is to be done, and whether it has been. */
class Task extends Composite<Div> implements LocaleChangeObserver {

    private final Exercise exercise;
    private final H2 title = new H2();
    private final Span solved = new Span();

    Task(Exercise exercise, Signal<Boolean> isSolved) {
        this.exercise = exercise;
        solved.addClassName("solved");
        solved.bindVisible(isSolved);
        getContent().addClassName("task");
        getContent().add(new Header(title, solved), new Prose(exercise.task()));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(exercise.title().in(event.getLocale()));
        solved.setText(getTranslation("lesson.solved"));
    }
}
