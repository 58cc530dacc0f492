package org.posad.ui.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.posad.security.SignIn;
import org.posad.ui.InnerLink;
import org.posad.ui.Paths;

/** Signing in by e-mail address and password. */
@Route("sign-in")
@AnonymousAllowed
public class SignInView extends Composite<Div> implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();
    private final Span newHere = new Span();
    private final InnerLink signUp = new InnerLink(Paths.SIGN_UP, "");
    private final SignIn signIn;
    private boolean waiting;

    SignInView(SignIn signIn) {
        this.signIn = signIn;
        form.setAction("sign-in");
        form.setForgotPasswordButtonVisible(false);
        getContent().addClassName("account-page");
        getContent().add(form, new Paragraph(newHere, new Span(" "), signUp));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        waiting = parameters.containsKey("wait");
        form.setError(waiting || parameters.containsKey("error"));
        form.setI18n(texts());
        WaysBack.of(event).ifPresent(back -> {
            signIn.thenTo(back);
            signUp.setHref(Paths.withWayBack(Paths.SIGN_UP, back));
        });
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        form.setI18n(texts());
        newHere.setText(getTranslation("account.new-here"));
        signUp.setText(getTranslation("account.sign-up"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.sign-in.title");
    }

    private LoginI18n texts() {
        var texts = LoginI18n.createDefault();
        var form = texts.getForm();
        form.setTitle(getTranslation("account.sign-in.title"));
        form.setUsername(getTranslation("account.email"));
        form.setPassword(getTranslation("account.password"));
        form.setSubmit(getTranslation("account.sign-in"));
        var error = texts.getErrorMessage();
        error.setTitle(getTranslation(waiting ? "account.wait.title" : "account.wrong.title"));
        error.setMessage(getTranslation(waiting ? "account.wait.message" : "account.wrong.message"));
        error.setUsername(getTranslation("account.email.required"));
        error.setPassword(getTranslation("account.password.required"));
        return texts;
    }
}
