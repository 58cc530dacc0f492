package org.posad.ui.lesson;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.signals.local.ValueSignal;
import org.posad.assessment.TooManySubmissions;
import org.posad.assessment.UnacceptableSource;
import org.posad.assessment.UnknownExercise;
import org.posad.ui.Refusals;

/** Says in a sentence why something was not taken in. */
class ProblemLine extends Composite<Paragraph> {

    private final ValueSignal<String> problem = new ValueSignal<>("");

    ProblemLine() {
        getContent().addClassName("problem");
        getContent().getElement().setAttribute("role", "alert");
        getContent().bindText(problem);
    }

    void attempt(SerializableRunnable action) {
        try {
            action.run();
            problem.set("");
        } catch (UnacceptableSource e) {
            problem.set(Refusals.of(this, e.reason()));
        } catch (TooManySubmissions e) {
            problem.set(Refusals.of(this, e));
        } catch (UnknownExercise _) {
            problem.set(getTranslation("lesson.refused.gone"));
        }
    }
}
