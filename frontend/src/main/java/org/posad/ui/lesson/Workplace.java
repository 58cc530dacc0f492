package org.posad.ui.lesson;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import org.jspecify.annotations.Nullable;
import org.posad.accounts.LearnerId;
import org.posad.assessment.GradingFeed.Following;
import org.posad.assessment.SourceCode;
import org.posad.assessment.SubmissionId;
import org.posad.assessment.TooManySubmissions;
import org.posad.assessment.UnacceptableSource;
import org.posad.assessment.UnknownExercise;
import org.posad.catalog.Exercise;
import org.posad.ui.Refusals;
import org.posad.ui.verdict.VerdictCard;

/** Where one exercise is solved: its task, the program, what became of it, and help. */
class Workplace extends Composite<Div> {

    private final ValueSignal<String> problem = new ValueSignal<>("");
    private final Exercise exercise;
    private final LearnerId learner;
    private final Toolbox toolbox;
    private final Results results;
    private final Desk desk;
    private final TrialPart trial;
    private final VerdictCard verdict;
    private final History history;
    private @Nullable Following following;

    Workplace(
            Exercise exercise,
            LearnerId learner,
            Toolbox toolbox,
            LiveProgress progress,
            SerializableSupplier<Component> thanks) {
        this.exercise = exercise;
        this.learner = learner;
        this.toolbox = toolbox;
        results = new Results(learner, exercise.id(), toolbox, () -> progress.expect(exercise.id()));
        results.showNewest();
        desk = new Desk(exercise, learner, toolbox.drafts());
        trial = new TrialPart(exercise, results.trial(), desk.editor()::goTo);
        verdict = new VerdictCard(results.grading(), desk.editor()::goTo, thanks);
        history = new History(
                new OwnSubmissions(learner, exercise.id(), toolbox.submissions()), this::show, this::bringBack);
        getContent().addClassName("workplace");
        getContent()
                .add(
                        new Task(exercise, progress.solved(exercise.id())),
                        desk,
                        new Actions(this::run, this::submit, this::reset),
                        problemLine(),
                        trial,
                        verdict,
                        new Hints(exercise.hints()),
                        history);
        desk.editor().onRun(this::run);
        desk.editor().onSubmit(this::submit);
        Signal.effect(this, () -> mark(Blame.of(results.grading().get(), exercise)));
        Signal.effect(this, () -> mark(Blame.of(results.trial().get())));
        Signal.effect(this, () -> {
            results.grading().get();
            history.refresh();
        });
    }

    @Override
    protected void onAttach(AttachEvent event) {
        following = results.follow();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (following != null) {
            following.close();
            following = null;
        }
    }

    private void run() {
        trial.open();
        attempt(() -> results.run(desk.saved(), trial.input()));
    }

    private void submit() {
        attempt(() -> {
            results.submit(desk.saved());
            verdict.reveal();
        });
    }

    private void show(SubmissionId earlier) {
        results.show(earlier);
        verdict.reveal();
    }

    private void reset() {
        desk.replace(new SourceCode(exercise.starter()));
    }

    private void bringBack(SubmissionId submission) {
        desk.replace(toolbox.submissions().sourceOf(learner, submission));
    }

    /** Says in a sentence why something was not taken in. */
    private void attempt(SerializableRunnable action) {
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

    /** Only where the text is still the one that was judged: otherwise the lines are others. */
    private void mark(Blame blame) {
        try {
            desk.mark(results.areAbout(desk.editor().source()) ? blame.places() : Blame.NONE.places());
        } catch (UnacceptableSource _) {
            desk.mark(Blame.NONE.places());
        }
    }

    private Paragraph problemLine() {
        var line = new Paragraph();
        line.addClassName("problem");
        line.getElement().setAttribute("role", "alert");
        line.bindText(problem);
        return line;
    }
}
