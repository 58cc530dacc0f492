package org.posad.ui.notification;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.posad.notification.DigestChoices;
import org.posad.ui.SubjectPage;

/** Where a letter leads whose reader wants no more of them: no sign-in, one click. Opening alone ends nothing, since programs open links, too. */
@Route("digest")
@AnonymousAllowed
class NoMoreLettersView extends SubjectPage<String> implements HasUrlParameter<String> {

    private final DigestChoices choices;

    NoMoreLettersView(DigestChoices choices) {
        super("page");
        this.choices = choices;
    }

    @Override
    public void setParameter(BeforeEvent event, String code) {
        show(code);
    }

    @Override
    protected String title(String code) {
        return getTranslation("letters.end.title");
    }

    @Override
    protected void fill(Div content, String code) {
        var said = new Paragraph();
        said.getElement().setAttribute("role", "status");
        var end = new Button(getTranslation("letters.end"));
        end.addThemeVariants(ButtonVariant.PRIMARY);
        end.addClickListener(_ -> {
            said.setText(getTranslation(choices.end(code) ? "letters.ended" : "letters.unknown"));
            end.setVisible(false);
        });
        content.add(new H1(getPageTitle()), new Paragraph(getTranslation("letters.end.text")), end, said);
    }
}
