package org.posad.ui.discussion;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import org.posad.accounts.LearnerId;
import org.posad.catalog.Exercise;
import org.posad.discussion.Posting;
import org.posad.discussion.Sharing;
import org.posad.ui.OneClick;

/** Where a question is written: like ones are shown first, and what others will see is seen before it is posted. */
class AskForm extends Composite<Section> implements LocaleChangeObserver {

    private final Exercise exercise;
    private final LearnerId learner;
    private final Forum forum;
    private final SerializableSupplier<Sharing> shareable;
    private final SerializableConsumer<String> onEnd;
    private final MessageField text = new MessageField();
    private final SimilarPart similar;
    private final SharingTicks ticks = new SharingTicks(() -> preview(text.getValue()));
    private final Preview preview;
    private final Paragraph problem = new Paragraph();
    private final Button post = new Button();
    private final Button cancel = new Button();

    /** @param onEnd told what to say when the form has done its work, or nothing when it is given up */
    AskForm(
            Exercise exercise,
            LearnerId learner,
            Forum forum,
            SerializableSupplier<Sharing> shareable,
            SerializableConsumer<String> onEnd) {
        this.exercise = exercise;
        this.learner = learner;
        this.forum = forum;
        this.shareable = shareable;
        this.onEnd = onEnd;
        similar = new SimilarPart(exercise.id(), learner, forum.similar(), this::joined);
        preview = new Preview(exercise.programming());
        text.onTyped(this::preview);
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        post.addThemeVariants(ButtonVariant.PRIMARY);
        OneClick.on(post, this::post);
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        cancel.addClickListener(_ -> onEnd.accept(""));
        var buttons = new Div(post, cancel);
        buttons.addClassName("actions");
        getContent().addClassName("ask-form");
        getContent().add(similar, text, ticks, preview, problem, buttons);
    }

    /** What was typed before stays; what can be shared may be another by now. */
    void begin() {
        var own = shareable.get();
        ticks.offer(own, forum.asking().preview(learner, own));
        preview(text.getValue());
        text.focus();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getContent().setAriaLabel(getTranslation("questions.ask"));
        text.say(getTranslation("questions.text"), getTranslation("questions.text.help"));
        post.setText(getTranslation("questions.post"));
        cancel.setText(getTranslation("questions.cancel"));
        problem.setText("");
        preview(text.getValue());
    }

    private void preview(String typed) {
        similar.show(ticks.offered().verdict(), typed);
        preview.show(typed, forum.asking().preview(learner, ticks.chosen()));
    }

    private void post() {
        text.message()
                .ifPresent(message -> settle(forum.asking().ask(learner, exercise.id(), message, ticks.chosen())));
    }

    private void settle(Posting posting) {
        problem.setText(PostingWords.problem(this, posting));
        if (posting instanceof Posting.Posted) {
            text.clear();
            onEnd.accept(getTranslation("questions.posted"));
        }
    }

    private void joined() {
        onEnd.accept(getTranslation("questions.joined"));
    }
}
