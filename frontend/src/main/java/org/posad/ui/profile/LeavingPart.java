package org.posad.ui.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.function.SerializableRunnable;
import org.posad.accounts.Erasure;
import org.posad.accounts.LearnerId;
import org.posad.accounts.Leaving;
import org.posad.ui.OneClick;

/** The way out: says what goes, asks for the password, and then everything goes. */
class LeavingPart extends Composite<NativeDetails> {

    private final LearnerId learner;
    private final Leaving leaving;
    private final SerializableRunnable onErased;
    private final PasswordField password = new PasswordField();

    LeavingPart(LearnerId learner, Leaving leaving, SerializableRunnable onErased) {
        this.learner = learner;
        this.leaving = leaving;
        this.onErased = onErased;
        password.setLabel(getTranslation("account.password"));
        var erase = new Button(getTranslation("profile.leave.yes"));
        erase.addThemeVariants(ButtonVariant.ERROR);
        OneClick.on(erase, this::erase); // comparing takes a moment
        var body = new Div(new Paragraph(getTranslation("profile.leave.text")), password, erase);
        body.addClassName("leaving");
        getContent().setSummaryText(getTranslation("profile.leave"));
        getContent().setContent(body);
    }

    private void erase() {
        switch (leaving.erase(learner, password.getValue())) {
            case Erasure.Erased _ -> onErased.run();
            case Erasure.WrongPassword _ -> complain("profile.leave.wrong");
            case Erasure.OnlyAdministrator _ -> complain("profile.leave.only-administrator");
        }
    }

    private void complain(String reason) {
        password.setInvalid(true);
        password.setErrorMessage(getTranslation(reason));
        password.focus();
    }
}
