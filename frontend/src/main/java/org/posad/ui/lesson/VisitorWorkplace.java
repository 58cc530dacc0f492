package org.posad.ui.lesson;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.local.ValueSignal;
import org.posad.assessment.SourceCode;
import org.posad.assessment.UnacceptableSource;
import org.posad.assessment.VisitorRuns;
import org.posad.catalog.Exercise;
import org.posad.security.WayBack;
import org.posad.ui.Refusals;
import org.posad.ui.visitor.Invitation;
import org.posad.ui.visitor.VisitorTrial;

/**
 * Where a visitor tries an exercise: the program runs, and is kept in the visitor's own browser. To have it judged takes
 * an account, which goes on with it.
 */
class VisitorWorkplace extends Composite<Div> {

    private final ValueSignal<String> refusal = new ValueSignal<>("");
    private final VisitorTrial trial = new VisitorTrial(this);
    private final Exercise exercise;
    private final VisitorRuns runs;
    private final SourceEditor editor;
    private final TrialPart trialPart;
    private final Invitation invitation;

    VisitorWorkplace(Exercise exercise, VisitorRuns runs, WayBack back) {
        this.exercise = exercise;
        this.runs = runs;
        editor = new SourceEditor(exercise, new SourceCode(exercise.starter()));
        editor.keepVisitorsCopies(exercise.id());
        trialPart = new TrialPart(exercise, trial.state(), editor::goTo);
        invitation = new Invitation("visitor.submit", back);
        invitation.setVisible(false);
        var desk = new Div(editor);
        desk.addClassName("desk");
        getContent().addClassName("workplace");
        getContent()
                .add(
                        new Task(exercise, new ValueSignal<>(false)),
                        desk,
                        new Actions(this::run, invitation::reveal, this::reset),
                        problemLine(),
                        invitation,
                        trialPart,
                        new Hints(exercise.hints()));
        editor.onRun(this::run);
        editor.onSubmit(invitation::reveal);
    }

    private void run() {
        trialPart.open();
        refusal.set("");
        try {
            var source = editor.source();
            var input = trialPart.input();
            trial.start(visitor -> runs.run(visitor, exercise.id(), source, input));
        } catch (UnacceptableSource e) {
            refusal.set(Refusals.of(this, e.reason()));
        }
    }

    private void reset() {
        editor.replace(new SourceCode(exercise.starter()));
    }

    private Paragraph problemLine() {
        var line = new Paragraph();
        line.addClassName("problem");
        line.getElement().setAttribute("role", "alert");
        line.bindText(() -> refusal.get().isEmpty() ? trial.problem().get() : refusal.get());
        return line;
    }
}
