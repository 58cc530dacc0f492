package org.posad.ui.discussion;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import org.posad.accounts.LearnerId;
import org.posad.catalog.Exercise;
import org.posad.catalog.ProgrammingLanguage;
import org.posad.discussion.Answer;
import org.posad.discussion.AnswerId;
import org.posad.discussion.Conversation;
import org.posad.discussion.QuestionId;
import org.posad.ui.Prose;

/** A question, what was answered, and where to answer. What is being typed stays when the rest is read anew. */
class ConversationPart extends Composite<Article> implements LocaleChangeObserver {

    private final QuestionId id;
    private final LearnerId reader;
    private final Forum forum;
    private final Div said = new Div();
    private final AnswerForm form;

    ConversationPart(QuestionId id, LearnerId reader, Forum forum) {
        this.id = id;
        this.reader = reader;
        this.forum = forum;
        form = new AnswerForm(id, reader, forum.answers(), this::show);
        getContent().addClassName("conversation");
        getContent().add(said, form);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getContent().getElement().setAttribute("aria-label", getTranslation("questions.conversation"));
        show();
    }

    private void show() {
        said.removeAll();
        forum.questions()
                .conversation(reader, id)
                .ifPresentOrElse(this::show, () -> said.add(new Paragraph(getTranslation("questions.not-there"))));
    }

    private void show(Conversation conversation) {
        var question = conversation.question();
        said.add(
                new Byline(question.author(), question.askedAt()),
                Prose.of(question.text().html()),
                new AttachmentPart(conversation.attachment(), language(conversation)));
        if (conversation.mayModerate() || question.hidden().isPresent()) {
            said.add(new HidingPart(question.hidden(), conversation.mayModerate(), hiding()));
        }
        conversation.answers().forEach(answer -> said.add(card(answer, conversation)));
    }

    private AnswerCard card(Answer answer, Conversation conversation) {
        var card = new AnswerCard(answer);
        if (conversation.mayAccept() && !answer.accepted() && answer.hidden().isEmpty()) {
            card.offerToAccept(() -> change(() -> forum.answers().accept(reader, answer.id())));
        }
        if (conversation.mayModerate() || answer.hidden().isPresent()) {
            card.add(new HidingPart(answer.hidden(), conversation.mayModerate(), hiding(answer.id())));
        }
        return card;
    }

    private HidingPart.Hiding hiding() {
        return new HidingPart.Hiding(
                reason -> change(() -> forum.moderation().hide(reader, id, reason)),
                () -> change(() -> forum.moderation().show(reader, id)));
    }

    private HidingPart.Hiding hiding(AnswerId answer) {
        return new HidingPart.Hiding(
                reason -> change(() -> forum.moderation().hide(reader, answer, reason)),
                () -> change(() -> forum.moderation().show(reader, answer)));
    }

    private void change(SerializableRunnable gesture) {
        gesture.run();
        show();
    }

    private ProgrammingLanguage language(Conversation conversation) {
        return forum.courses()
                .exercise(conversation.question().exercise())
                .map(Exercise::programming)
                .orElse(ProgrammingLanguage.PYTHON); // a course that is gone: only the colours depend on it
    }
}
