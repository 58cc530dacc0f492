package org.posad.ui.lesson;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.posad.catalog.Exercise;
import org.posad.catalog.ExerciseId;

/**
 * The exercises of a lesson, one at a time. A workplace is made when its turn comes, and stays: what was written and
 * undone in it does, too.
 */
class Exercises extends Composite<Div> {

    private final Map<ExerciseId, Component> workplaces = new HashMap<>();
    private final List<Exercise> exercises;
    private final SerializableFunction<Exercise, Component> workplace;

    /** @param workplace makes the one of an exercise */
    Exercises(
            List<Exercise> exercises,
            ValueSignal<ExerciseId> current,
            LiveProgress progress,
            SerializableFunction<Exercise, Component> workplace) {
        this.exercises = exercises;
        this.workplace = workplace;
        getContent().addClassName("exercises");
        if (exercises.size() > 1) {
            getContent().add(new Steps(exercises, current, progress));
        }
        Signal.effect(this, () -> show(current.get()));
    }

    private void show(ExerciseId id) {
        if (!workplaces.containsKey(id)) {
            var made = workplace.apply(exercise(id));
            workplaces.put(id, made);
            getContent().add(made);
        }
        workplaces.forEach((each, place) -> place.setVisible(each.equals(id)));
        if (exercises.size() > 1) {
            remember(id);
        }
    }

    /** A reload comes back to the same exercise. */
    private static void remember(ExerciseId id) {
        UI.getCurrentOrThrow()
                .getPage()
                .executeJs(
                        "history.replaceState(history.state, '', '?' + new URLSearchParams({exercise: $0}))",
                        id.slug());
    }

    private Exercise exercise(ExerciseId id) {
        return exercises.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
