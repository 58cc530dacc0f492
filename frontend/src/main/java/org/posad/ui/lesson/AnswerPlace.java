package org.posad.ui.lesson;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.signals.Signal;
import java.util.Optional;
import org.posad.accounts.LearnerId;
import org.posad.assessment.SubmissionId;
import org.posad.catalog.AnswerSheet;
import org.posad.catalog.Exercise;
import org.posad.discussion.Sharing;
import org.posad.ui.discussion.QuestionsPart;
import org.posad.ui.verdict.Places;
import org.posad.ui.verdict.VerdictCard;

/** Where an exercise without an editor is solved: its task, its questions, and what became of the answers. */
class AnswerPlace extends Composite<Div> {

    private final Results results;
    private final AnswerDesk desk;
    private final VerdictCard verdict;
    private final ProblemLine problem = new ProblemLine();

    AnswerPlace(
            Exercise exercise,
            AnswerSheet sheet,
            LearnerId learner,
            Toolbox toolbox,
            LiveProgress progress,
            SerializableSupplier<Component> thanks) {
        var own = new OwnSubmissions(learner, exercise.id(), toolbox.submissions());
        results = new Results(learner, exercise.id(), toolbox, () -> progress.expect(exercise.id()));
        results.showNewest();
        results.followWhileShown(this);
        desk = new AnswerDesk(
                exercise, sheet, learner, toolbox.drafts(), own.latest().size());
        var questions = new QuestionsPart(exercise, learner, toolbox.forum(), this::shareable);
        verdict = new VerdictCard(results.grading(), new Places.Nowhere(), thanks, questions::offer);
        var history = new History(own, this::show, earlier -> desk.replace(own.sourceOf(earlier)));
        getContent().addClassName("workplace");
        getContent()
                .add(
                        new Task(exercise, progress.solved(exercise.id())),
                        desk,
                        new SubmitLine(this::submit),
                        problem,
                        verdict,
                        new Hints(exercise.hints()),
                        questions,
                        history);
        Signal.effect(this, () -> {
            results.grading().get();
            history.refresh();
        });
    }

    /** There is no program: the answers themselves would only give them away. */
    private Sharing shareable() {
        return new Sharing(Optional.empty(), results.submission());
    }

    private void show(SubmissionId earlier) {
        results.show(earlier);
        verdict.reveal();
    }

    private void submit() {
        problem.attempt(() -> {
            results.submit(desk.saved());
            verdict.reveal();
        });
    }
}
