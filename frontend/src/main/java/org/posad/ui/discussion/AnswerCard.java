package org.posad.ui.discussion;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import org.posad.discussion.Answer;
import org.posad.ui.Prose;

/** One answer; the accepted one stands out. */
class AnswerCard extends Div {

    private final String author;

    AnswerCard(Answer answer) {
        author = answer.author().name();
        addClassName("answer");
        if (answer.accepted()) {
            var mark = new Paragraph(getTranslation("questions.accepted"));
            mark.addClassName("accepted");
            add(mark);
        }
        add(
                new Byline(answer.author(), answer.answeredAt()),
                Prose.of(answer.text().html()));
    }

    void offerToAccept(SerializableRunnable accept) {
        var button = new Button(getTranslation("questions.accept"), _ -> accept.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("questions.accept.of", author));
        add(button);
    }
}
