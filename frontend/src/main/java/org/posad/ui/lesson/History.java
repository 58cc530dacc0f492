package org.posad.ui.lesson;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.posad.assessment.SourceCode;
import org.posad.assessment.SubmissionId;
import org.posad.assessment.SubmissionSummary;
import org.posad.ui.BrowserTime;

/**
 * The learner's own submissions to an exercise, the newest first; any two of them can be compared. They are asked for
 * when the list is opened.
 */
class History extends Composite<NativeDetails> implements LocaleChangeObserver {

    /** Where submissions come from. */
    interface Archive {
        List<SubmissionSummary> latest();

        SourceCode sourceOf(SubmissionId submission);
    }

    private final Archive archive;
    private final SerializableConsumer<SubmissionId> show;
    private final SerializableConsumer<SubmissionId> bringBack;
    private final Div content = new Div();
    private final List<SubmissionSummary> compared = new ArrayList<>();

    History(Archive archive, SerializableConsumer<SubmissionId> show, SerializableConsumer<SubmissionId> bringBack) {
        this.archive = archive;
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
            fill(archive.latest());
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
        if (latest.size() > 1) {
            content.add(new Paragraph(getTranslation("lesson.history.compare.help")));
        }
        var list = new OrderedList();
        latest.forEach(each -> list.add(line(each, latest.size() > 1)));
        content.add(list);
        if (compared.size() == 2) {
            var sides = compared.stream()
                    .sorted(Comparator.comparing(SubmissionSummary::receivedAt))
                    .map(each -> new TwoSubmissions.Side(
                            BrowserTime.of(this, each.receivedAt()), archive.sourceOf(each.id())))
                    .toList();
            content.add(new TwoSubmissions(sides.getFirst(), sides.getLast()));
        }
    }

    private ListItem line(SubmissionSummary submission, boolean comparable) {
        var at = BrowserTime.of(this, submission.receivedAt());
        var result = new Span(getTranslation(result(submission)));
        result.addClassName("result");
        var line = new ListItem(
                new Span(at),
                result,
                button("lesson.history.show", at, () -> show.accept(submission.id())),
                button("lesson.history.bring-back", at, () -> bringBack.accept(submission.id())));
        if (comparable) {
            line.addComponentAsFirst(chooser(submission, at));
        }
        return line;
    }

    /** Of three chosen ones the first is let go. */
    private NativeButton chooser(SubmissionSummary submission, String at) {
        var isChosen = compared.stream().anyMatch(each -> each.id().equals(submission.id()));
        var chooser = new NativeButton(isChosen ? "☑" : "☐", _ -> {
            if (!compared.removeIf(each -> each.id().equals(submission.id()))) {
                compared.add(submission);
            }
            if (compared.size() > 2) {
                compared.removeFirst();
            }
            refresh();
        });
        chooser.addClassName("compare");
        chooser.getElement()
                .setAttribute("aria-pressed", String.valueOf(isChosen))
                .setAttribute("aria-label", getTranslation("lesson.history.compare", at));
        return chooser;
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
