package org.posad.ui.visitor;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import org.posad.security.WayBack;
import org.posad.ui.InnerLink;
import org.posad.ui.Paths;

/** Asks a visitor to make an account, says what for, and that nothing is lost by it. */
public class Invitation extends Composite<Div> implements LocaleChangeObserver {

    private final String reason;
    private final Paragraph words = new Paragraph();
    private final InnerLink signUp;
    private final InnerLink signIn;

    /** @param reason key of the sentence that says what the account is for */
    public Invitation(String reason, WayBack back) {
        this.reason = reason;
        signUp = new InnerLink(Paths.withWayBack(Paths.SIGN_UP, back), "");
        signUp.addClassName("button-link");
        signIn = new InnerLink(Paths.withWayBack(Paths.SIGN_IN, back), "");
        getContent().addClassName("invitation");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(words, signUp, signIn);
    }

    /** Shows it, and puts the focus where one goes on. */
    public void reveal() {
        setVisible(true);
        signUp.focus();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        words.setText(getTranslation(reason));
        signUp.setText(getTranslation("account.sign-up"));
        signIn.setText(getTranslation("account.sign-in"));
    }
}
