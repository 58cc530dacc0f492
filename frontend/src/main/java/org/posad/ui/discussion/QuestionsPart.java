package org.posad.ui.discussion;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import org.jspecify.annotations.Nullable;
import org.posad.accounts.LearnerId;
import org.posad.catalog.Exercise;
import org.posad.discussion.Sharing;

/** The questions below an exercise, for those whom they do not spoil it, and where to ask. Read when it is opened. */
@StyleSheet("styles/discussion.css")
public final class QuestionsPart extends Composite<NativeDetails> implements LocaleChangeObserver {

    private final Exercise exercise;
    private final LearnerId learner;
    private final Forum forum;
    private final SerializableSupplier<Sharing> shareable;
    private final Div asking = new Div();
    private final Button ask = new Button("", _ -> ask());
    private final Paragraph said = new Paragraph();
    private final Div list = new Div();
    private @Nullable AskForm form;

    /** @param shareable what the learner could show of their own at the moment */
    public QuestionsPart(Exercise exercise, LearnerId learner, Forum forum, SerializableSupplier<Sharing> shareable) {
        this.exercise = exercise;
        this.learner = learner;
        this.forum = forum;
        this.shareable = shareable;
        said.getElement().setAttribute("role", "status");
        getContent().addClassName("questions");
        getContent().setContent(new Div(ask, asking, said, list));
        getContent().addToggleListener(_ -> refresh());
    }

    /** Opens the form, with what can be shared now. */
    public void ask() {
        getContent().setOpen(true);
        ask.setVisible(false);
        asking.setVisible(true);
        said.setText("");
        form().begin();
        asking.scrollIntoView(ScrollIntoViewOption.Block.NEAREST);
        refresh();
    }

    /** A way here for whoever is stuck. */
    public Component offer() {
        var button = new Button(getTranslation("questions.ask"), _ -> ask());
        button.addClassName("ask");
        return button;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getContent().setSummaryText(getTranslation("questions.title"));
        ask.setText(getTranslation("questions.ask"));
        said.setText("");
        refresh();
    }

    private void asked(String words) {
        asking.setVisible(false);
        ask.setVisible(true);
        said.setText(words);
        refresh();
    }

    /** Made when it is first wanted: most never ask. What was typed into it stays. */
    private AskForm form() {
        if (form == null) {
            form = new AskForm(exercise, learner, forum, shareable, this::asked);
            asking.add(form);
        }
        return form;
    }

    private void refresh() {
        list.removeAll();
        if (!getContent().isOpen()) {
            return;
        }
        var questions = forum.questions().of(learner, exercise.id());
        questions.forEach(question -> list.add(new QuestionFold(question, learner, forum)));
        if (!forum.questions().mayRead(learner, exercise.id())) {
            list.add(quiet("questions.closed"));
        } else if (questions.isEmpty()) {
            list.add(quiet("questions.none"));
        }
    }

    private Paragraph quiet(String key) {
        var line = new Paragraph(getTranslation(key));
        line.addClassName("quiet");
        return line;
    }
}
