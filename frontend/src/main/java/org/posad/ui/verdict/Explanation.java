package org.posad.ui.verdict;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.posad.catalog.Text;

/** The author has seen this mistake before. */
class Explanation extends Composite<Div> {

    Explanation(Text explanation) {
        getContent().addClassName("explanation");
        var title = new Paragraph(getTranslation("verdict.explanation"));
        title.addClassName("title");
        getContent().add(title, new Words(explanation.in(getLocale())));
    }
}
