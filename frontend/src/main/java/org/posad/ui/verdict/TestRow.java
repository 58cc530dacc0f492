package org.posad.ui.verdict;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.posad.assessment.TestResult;
import org.posad.words.OutcomeWords;

/** One test and what came of it. What is folded is made only when it is opened: most never are. */
class TestRow extends Composite<NativeDetails> {

    private final TestResult test;
    private final Places places;
    private boolean made;

    TestRow(TestResult test, boolean open, Places places) {
        this.test = test;
        this.places = places;
        getContent().addClassNames("test", test.passed() ? "passed" : "failed");
        getContent().setSummary(mark(), Words.inline(name()), outcome());
        getContent().addToggleListener(toggle -> make(toggle.isOpened()));
        getContent().setOpen(open);
        make(open);
    }

    private Span mark() {
        var mark = new Span(test.passed() ? "✓" : "✗");
        mark.addClassName("mark");
        mark.getElement().setAttribute("aria-hidden", "true"); // the words after it say the same
        return mark;
    }

    private String name() {
        var name = test.name().in(getLocale());
        return test.visible() ? name : getTranslation("verdict.hidden.name", name);
    }

    private Span outcome() {
        var words = new Span(OutcomeWords.of(this::getTranslation, getLocale(), test.outcome()));
        words.addClassName("outcome");
        return words;
    }

    private void make(boolean open) {
        if (open && !made) {
            made = true;
            getContent().setContent(body());
        }
    }

    private Component body() {
        var body = new Div();
        body.addClassName("test-body");
        if (!test.visible()) {
            body.add(new Paragraph(getTranslation("verdict.hidden")));
            return body;
        }
        if (test.input() != null && !test.input().isEmpty()) {
            body.add(new Listing(getTranslation("verdict.input"), test.input()));
        }
        body.add(OutcomeDetails.of(this, test.outcome(), places));
        if (!test.wasRun()) {
            return body;
        }
        var cost = new Paragraph(getTranslation(
                "verdict.cost", OutcomeWords.seconds(test.time(), getLocale()), (test.memoryKb() + 1023) / 1024));
        cost.addClassName("quiet");
        body.add(cost);
        return body;
    }
}
