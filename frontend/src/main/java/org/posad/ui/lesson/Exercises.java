package org.posad.ui.lesson;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.posad.accounts.LearnerId;
import org.posad.catalog.Exercise;
import org.posad.catalog.ExerciseId;
import org.posad.catalog.Lesson;

/**
 * The exercises of a lesson, one at a time. A workplace is made when its turn comes, and stays: what was written and
 * undone in it does, too.
 */
class Exercises extends Composite<Div> {

    private final ValueSignal<ExerciseId> current;
    private final Map<ExerciseId, Workplace> workplaces = new HashMap<>();
    private final List<Exercise> exercises;
    private final Optional<Lesson> nextLesson;
    private final LearnerId learner;
    private final Toolbox toolbox;
    private final LiveProgress progress;

    Exercises(
            Lesson lesson,
            Optional<Lesson> nextLesson,
            Exercise first,
            LearnerId learner,
            Toolbox toolbox,
            LiveProgress progress) {
        this.exercises = lesson.exercises();
        this.nextLesson = nextLesson;
        this.learner = learner;
        this.toolbox = toolbox;
        this.progress = progress;
        this.current = new ValueSignal<>(first.id());
        getContent().addClassName("exercises");
        if (exercises.size() > 1) {
            getContent().add(new Steps(exercises, current, progress));
        }
        Signal.effect(this, () -> show(current.get()));
    }

    private void show(ExerciseId id) {
        if (!workplaces.containsKey(id)) {
            var workplace = workplace(id);
            workplaces.put(id, workplace);
            getContent().add(workplace);
        }
        workplaces.forEach((each, workplace) -> workplace.setVisible(each.equals(id)));
        if (exercises.size() > 1) {
            remember(id);
        }
    }

    /** A reload comes back to the same exercise. */
    private void remember(ExerciseId id) {
        UI.getCurrentOrThrow()
                .getPage()
                .executeJs(
                        "history.replaceState(history.state, '', '?' + new URLSearchParams({exercise: $0}))",
                        id.slug());
    }

    private Workplace workplace(ExerciseId id) {
        var exercise = exercises.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return new Workplace(exercise, learner, toolbox, progress, () -> thanks(exercise));
    }

    private Component thanks(Exercise solved) {
        var following = exercises.indexOf(solved) + 1;
        Optional<SerializableRunnable> goOn = following < exercises.size()
                ? Optional.of(() -> current.set(exercises.get(following).id()))
                : Optional.empty();
        return new Thanks(new Thanks.Next(goOn, nextLesson), progress.now());
    }
}
