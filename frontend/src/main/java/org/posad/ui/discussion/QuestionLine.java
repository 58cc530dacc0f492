package org.posad.ui.discussion;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import org.posad.discussion.Question;
import org.posad.ui.Plural;

/** A question in a line or two: its beginning, by whom, and how it stands. */
class QuestionLine extends Composite<Span> {

    QuestionLine(Question question) {
        var beginning = question.text().beginning();
        var words = new Span(beginning.isEmpty() ? getTranslation("questions.code-only") : beginning);
        words.addClassName("words");
        getContent().addClassName("question-line");
        getContent().add(words, new Byline(question.author(), question.askedAt()), standing(question));
    }

    private Span standing(Question question) {
        var standing = new Span();
        standing.addClassName("standing");
        if (question.hidden().isPresent()) {
            standing.setText(getTranslation("questions.hidden"));
        } else {
            var count = question.answers() == 0
                    ? getTranslation("questions.unanswered")
                    : Plural.of(this, "questions.answers", question.answers());
            standing.setText(question.settled() ? getTranslation("questions.settled", count) : count);
            standing.setClassName("settled", question.settled());
        }
        return standing;
    }
}
