package org.posad.ui.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import org.posad.accounts.LearnerId;
import org.posad.accounts.PublicPages;
import org.posad.ui.InnerLink;
import org.posad.ui.Paths;

/** Asks for consent to a public page, says what it shows, and takes it back in one click. */
class PublicPagePart extends Composite<Section> {

    private final LearnerId learner;
    private final PublicPages pages;
    private final Div state = new Div();

    PublicPagePart(LearnerId learner, PublicPages pages) {
        this.learner = learner;
        this.pages = pages;
        getContent()
                .add(
                        new H2(getTranslation("profile.public")),
                        new Paragraph(getTranslation("profile.public.text")),
                        state);
        state.getElement().setAttribute("role", "status");
        show();
    }

    private void show() {
        state.removeAll();
        pages.codeOf(learner)
                .ifPresentOrElse(
                        code -> state.add(
                                new Paragraph(new InnerLink(Paths.person(code), getTranslation("profile.public.link"))),
                                button("profile.public.hide", () -> pages.hide(learner))),
                        () -> state.add(button("profile.public.show", () -> pages.show(learner))));
    }

    private Button button(String text, SerializableRunnable action) {
        return new Button(getTranslation(text), _ -> {
            action.run();
            show();
        });
    }
}
