package org.posad.ui.verdict;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.posad.assessment.Verdict;

/** How a program fails, for somebody who has not written it: the tests that did not pass, or the compiler's words. */
public final class Failure extends Composite<Div> {

    public Failure(Verdict verdict) {
        getContent().addClassName("failure");
        switch (verdict) {
            case Verdict.DoesNotCompile refused ->
                getContent().add(new CompilerReport(refused.messages(), refused.output(), new Places.Nowhere()));
            case Verdict.Rejected _, Verdict.Accepted _ ->
                getContent()
                        .add(new TestList(
                                verdict.tests().stream()
                                        .filter(test -> !test.passed())
                                        .toList(),
                                new Places.Nowhere()));
        }
    }
}
