package org.posad.ui.lesson;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Optional;
import org.posad.accounts.LearnerId;
import org.posad.catalog.Exercise;
import org.posad.catalog.ExerciseId;
import org.posad.catalog.Lesson;

/** Makes the workplaces of a learner in a lesson. */
record Workplaces(
        Lesson lesson,
        Optional<Lesson> next,
        ValueSignal<ExerciseId> current,
        LearnerId learner,
        Toolbox toolbox,
        LiveProgress progress) {

    Component of(Exercise exercise) {
        return toolbox.courses()
                .sheet(exercise.id())
                .<Component>map(
                        sheet -> new AnswerPlace(exercise, sheet, learner, toolbox, progress, () -> thanks(exercise)))
                .orElseGet(() -> new Workplace(exercise, learner, toolbox, progress, () -> thanks(exercise)));
    }

    private Component thanks(Exercise solved) {
        var exercises = lesson.exercises();
        var following = exercises.indexOf(solved) + 1;
        Optional<SerializableRunnable> goOn = following < exercises.size()
                ? Optional.of(() -> current.set(exercises.get(following).id()))
                : Optional.empty();
        var thanks = new Thanks(new Thanks.Next(goOn, next), progress.now());
        return solved.kind() == Exercise.Kind.FIX ? new Div(new Repair(solved, learner, toolbox), thanks) : thanks;
    }
}
