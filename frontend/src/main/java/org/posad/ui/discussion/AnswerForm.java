package org.posad.ui.discussion;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import org.posad.accounts.LearnerId;
import org.posad.discussion.Answers;
import org.posad.discussion.Posting;
import org.posad.discussion.QuestionId;
import org.posad.ui.OneClick;

/** Where an answer is written. */
class AnswerForm extends Composite<Div> implements LocaleChangeObserver {

    private final SerializableRunnable onAnswered;
    private final MessageField text = new MessageField();
    private final Paragraph problem = new Paragraph();
    private final Button post = new Button();

    AnswerForm(QuestionId question, LearnerId author, Answers answers, SerializableRunnable onAnswered) {
        this.onAnswered = onAnswered;
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        OneClick.on(post, () -> text.message().ifPresent(message -> settle(answers.answer(author, question, message))));
        getContent().addClassName("answer-form");
        getContent().add(text, problem, post);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        text.say(getTranslation("questions.answer"), getTranslation("questions.answer.help"));
        post.setText(getTranslation("questions.answer.post"));
        problem.setText("");
    }

    private void settle(Posting posting) {
        problem.setText(PostingWords.problem(this, posting));
        if (posting instanceof Posting.Posted) {
            text.clear();
            onAnswered.run();
        }
    }
}
