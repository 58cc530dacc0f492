package org.posad.ui.verdict;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.posad.assessment.Grading;
import org.posad.assessment.Verdict;
import org.posad.words.Headline;

/** A verdict that somebody shows to others: the same words, but nothing moves any more, and there is no editor. */
public final class SharedVerdict extends Composite<Div> {

    private static final Places NOWHERE = new Places.Nowhere();

    public SharedVerdict(Verdict verdict) {
        var headline = new Paragraph(Headline.of(this::getTranslation, new Grading.Graded(verdict)));
        headline.addClassName("headline");
        getContent().addClassName("verdict");
        getContent().getElement().setAttribute("data-state", verdict instanceof Verdict.Accepted ? "good" : "bad");
        getContent().add(headline, new Div(details(verdict)));
    }

    private static Component details(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Accepted accepted -> new TestList(accepted.tests(), NOWHERE);
            case Verdict.Rejected rejected -> new TestList(rejected.tests(), NOWHERE);
            case Verdict.DoesNotCompile broken -> new CompilerReport(broken.messages(), broken.output(), NOWHERE);
        };
    }
}
