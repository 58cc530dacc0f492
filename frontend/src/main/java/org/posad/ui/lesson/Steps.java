package org.posad.ui.lesson;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.posad.catalog.Exercise;
import org.posad.catalog.ExerciseId;

/** The exercises of a lesson, to choose from. */
class Steps extends Composite<Nav> implements LocaleChangeObserver {

    private final SequencedMap<Exercise, Span> titles = new LinkedHashMap<>();

    Steps(List<Exercise> exercises, ValueSignal<ExerciseId> current, LiveProgress progress) {
        var list = new OrderedList();
        exercises.forEach(exercise -> list.add(new ListItem(step(exercise, current, progress))));
        getContent().addClassName("steps");
        getContent().add(list);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getContent().setAriaLabel(getTranslation("lesson.exercises"));
        titles.forEach((exercise, title) -> title.setText(exercise.title().in(event.getLocale())));
    }

    private Component step(Exercise exercise, ValueSignal<ExerciseId> current, LiveProgress progress) {
        var title = new Span();
        titles.put(exercise, title);
        var button = new NativeButton("", _ -> current.set(exercise.id()));
        button.add(new Done(progress.solved(exercise.id())), title);
        button.getElement()
                .bindAttribute("aria-current", current.map(id -> id.equals(exercise.id()) ? "step" : "false"));
        return button;
    }
}
