package org.posad.ui.lesson;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.signals.Signal;
import org.posad.accounts.LearnerId;
import org.posad.assessment.SourceCode;
import org.posad.assessment.SubmissionId;
import org.posad.assessment.UnacceptableSource;
import org.posad.catalog.Exercise;
import org.posad.discussion.Sharing;
import org.posad.ui.discussion.QuestionsPart;
import org.posad.ui.verdict.VerdictCard;

/** Where one exercise is solved: its task, the program, what became of it, and help. */
class Workplace extends Composite<Div> {

    private final ProblemLine problem = new ProblemLine();
    private final Exercise exercise;
    private final LearnerId learner;
    private final Toolbox toolbox;
    private final Results results;
    private final Desk desk;
    private final TrialPart trial;
    private final VerdictCard verdict;
    private final History history;
    private final QuestionsPart questions;

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
        results.followWhileShown(this);
        desk = new Desk(exercise, learner, toolbox.drafts());
        trial = new TrialPart(exercise, results.trial(), desk.editor()::goTo);
        questions = new QuestionsPart(exercise, learner, toolbox.forum(), this::shareable);
        verdict = new VerdictCard(results.grading(), desk.editor()::goTo, thanks, questions::offer);
        history = new History(
                new OwnSubmissions(learner, exercise.id(), toolbox.submissions()), this::show, this::bringBack);
        getContent().addClassName("workplace");
        getContent()
                .add(
                        new Task(exercise, progress.solved(exercise.id())),
                        desk,
                        new Actions(this::run, this::submit, this::reset),
                        problem,
                        trial,
                        verdict,
                        new Hints(exercise.hints()),
                        questions,
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

    private void run() {
        trial.open();
        problem.attempt(() -> results.run(desk.saved(), trial.input()));
    }

    private void submit() {
        problem.attempt(() -> {
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

    private Sharing shareable() {
        return new Sharing(results.submission(), results.submission());
    }

    /** Only where the text is still the one that was judged: otherwise the lines are others. */
    private void mark(Blame blame) {
        try {
            desk.mark(results.areAbout(desk.editor().source()) ? blame.places() : Blame.NONE.places());
        } catch (UnacceptableSource _) {
            desk.mark(Blame.NONE.places());
        }
    }
}
