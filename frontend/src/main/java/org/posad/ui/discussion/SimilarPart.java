package org.posad.ui.discussion;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;
import org.posad.accounts.LearnerId;
import org.posad.assessment.SubmissionId;
import org.posad.catalog.ExerciseId;
import org.posad.discussion.SimilarQuestion;
import org.posad.discussion.SimilarQuestions;
import org.posad.ui.Plural;

/** Questions that may be the same; one of them can be made one's own, instead of asking again. */
class SimilarPart extends Composite<Div> {

    private final ExerciseId exercise;
    private final LearnerId learner;
    private final SimilarQuestions similar;
    private final SerializableRunnable onJoined;

    SimilarPart(ExerciseId exercise, LearnerId learner, SimilarQuestions similar, SerializableRunnable onJoined) {
        this.exercise = exercise;
        this.learner = learner;
        this.similar = similar;
        this.onJoined = onJoined;
        getContent().addClassName("similar");
    }

    void show(Optional<SubmissionId> stuckWith, String typed) {
        var found = similar.to(learner, exercise, stuckWith, typed);
        getContent().removeAll();
        if (found.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        found.forEach(question -> list.add(line(question)));
        getContent().add(new Paragraph(getTranslation("questions.similar")), list);
    }

    private ListItem line(SimilarQuestion question) {
        var words = new Span(question.words().isEmpty() ? getTranslation("questions.code-only") : question.words());
        words.addClassName("words");
        var answers = new Span(
                question.answers() == 0
                        ? getTranslation("questions.unanswered")
                        : Plural.of(this, "questions.answers", question.answers()));
        answers.addClassName("quiet");
        var join = new Button(getTranslation("questions.join"), _ -> {
            similar.join(learner, question.id());
            onJoined.run();
        });
        join.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return new ListItem(words, answers, join);
    }
}
