package org.posad.ui.discussion;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeDetails;
import org.posad.accounts.LearnerId;
import org.posad.discussion.Question;

/** One question of a list, in a line; what was said is read when the line is opened. */
class QuestionFold extends Composite<NativeDetails> {

    private final Question question;
    private final LearnerId reader;
    private final Forum forum;
    private boolean made;

    QuestionFold(Question question, LearnerId reader, Forum forum) {
        this.question = question;
        this.reader = reader;
        this.forum = forum;
        getContent().addClassName("question-fold");
        getContent().setSummary(new QuestionLine(question));
        getContent().addToggleListener(toggle -> make(toggle.isOpened()));
    }

    private void make(boolean open) {
        if (open && !made) {
            made = true;
            getContent().setContent(new ConversationPart(question.id(), reader, forum));
        }
    }
}
