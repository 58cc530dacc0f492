package org.posad.ui.lesson;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import org.posad.assessment.SubmissionId;
import org.posad.assessment.SubmissionSummary;

/** The learner's own submissions to an exercise, the newest first. They are asked for when the list is opened. */
class History extends Composite<NativeDetails> implements LocaleChangeObserver {

    private final SerializableSupplier<List<SubmissionSummary>> submissions;
    private final SerializableConsumer<SubmissionId> show;
    private final SerializableConsumer<SubmissionId> bringBack;
    private final Div content = new Div();

    History(
            SerializableSupplier<List<SubmissionSummary>> submissions,
            SerializableConsumer<SubmissionId> show,
            SerializableConsumer<SubmissionId> bringBack) {
        this.submissions = submissions;
        this.show = show;
        this.bringBack = bringBack;
        getContent().addClassName("history");
        getContent().setContent(content);
        getContent().addToggleListener(_ -> refresh());
    }

    /** Something has been submitted, or has come to a verdict. */
    void refresh() {
        content.removeAll();
        if (getContent().isOpen()) {
            fill(submissions.get());
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getContent().setSummaryText(getTranslation("lesson.history"));
        refresh();
    }

    private void fill(List<SubmissionSummary> latest) {
        if (latest.isEmpty()) {
            content.add(new Paragraph(getTranslation("lesson.history.empty")));
            return;
        }
        var list = new OrderedList();
        latest.forEach(each -> list.add(line(each)));
        content.add(list);
    }

    private ListItem line(SubmissionSummary submission) {
        var at = BrowserTime.of(this, submission.receivedAt());
        var result = new Span(getTranslation(result(submission)));
        result.addClassName("result");
        return new ListItem(
                new Span(at),
                result,
                button("lesson.history.show", at, () -> show.accept(submission.id())),
                button("lesson.history.bring-back", at, () -> bringBack.accept(submission.id())));
    }

    private static String result(SubmissionSummary submission) {
        if (submission.passed() == null) {
            return "lesson.history.open";
        }
        return submission.passed() ? "lesson.history.passed" : "lesson.history.failed";
    }

    private Button button(String key, String at, SerializableRunnable action) {
        var button = new Button(getTranslation(key), _ -> action.run());
        button.setAriaLabel(getTranslation(key) + ", " + at);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
