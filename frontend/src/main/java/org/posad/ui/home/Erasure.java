package org.posad.ui.home;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Erasing one's certificates for good, with a second thought. */
class Erasure extends Div {

    private final Runnable erase;

    Erasure(Runnable erase) {
        this.erase = erase;
        addClassName("more");
        ask();
    }

    private void ask() {
        removeAll();
        var begin = new Button(getTranslation("erase.begin"), _ -> askAgain());
        begin.addThemeVariants(ButtonVariant.TERTIARY);
        add(begin);
    }

    private void askAgain() {
        removeAll();
        var yes = new Button(getTranslation("erase.yes"), _ -> erase.run());
        yes.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        var no = new Button(getTranslation("erase.no"), _ -> ask());
        no.addThemeVariants(ButtonVariant.TERTIARY);
        add(new Paragraph(getTranslation("erase.sure")), yes, no);
        no.focus();
    }
}
