package org.posad.ui.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.posad.accounts.LearnerId;
import org.posad.notification.DigestChoices;

/** Whether one wants letters about what one has not read. */
class LettersPart extends Composite<Section> {

    private final LearnerId learner;
    private final DigestChoices choices;
    private final Div state = new Div();

    LettersPart(LearnerId learner, DigestChoices choices) {
        this.learner = learner;
        this.choices = choices;
        state.getElement().setAttribute("role", "status");
        getContent().add(new H2(getTranslation("letters.title")), new Paragraph(getTranslation("letters.text")), state);
        show();
    }

    private void show() {
        var wanted = choices.wants(learner);
        state.removeAll();
        state.add(
                new Paragraph(getTranslation(wanted ? "letters.wanted" : "letters.unwanted")),
                new Button(getTranslation(wanted ? "letters.end" : "letters.begin"), _ -> {
                    choices.choose(learner, !wanted);
                    show();
                }));
    }
}
