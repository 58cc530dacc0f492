package org.posad.ui.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.posad.accounts.Accounts;
import org.posad.accounts.NewPerson;
import org.posad.accounts.Registration;
import org.posad.security.SignIn;
import org.posad.security.WayBack;
import org.posad.ui.InnerLink;
import org.posad.ui.OneClick;
import org.posad.ui.Paths;

/** Making an account; whoever has made one is signed in. */
@Route("sign-up")
@AnonymousAllowed
class SignUpView extends Composite<Div> implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final Accounts accounts;
    private final SignIn signIn;
    private final H1 title = new H1();
    private final NewPersonForm form = new NewPersonForm();
    private final Button submit = new Button();
    private final Span haveOne = new Span();
    private final InnerLink toSignIn = new InnerLink(Paths.SIGN_IN, "");
    private WayBack back = new WayBack("");

    SignUpView(Accounts accounts, SignIn signIn) {
        this.accounts = accounts;
        this.signIn = signIn;
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClickShortcut(Key.ENTER);
        OneClick.on(submit, this::submit); // hashing takes a moment; a second click would find the address taken
        getContent().addClassName("account-page");
        getContent().add(title, form, submit, new Paragraph(haveOne, new Span(" "), toSignIn));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        WaysBack.of(event).ifPresent(page -> {
            back = page;
            toSignIn.setHref(Paths.withWayBack(Paths.SIGN_IN, page));
        });
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getTranslation("account.sign-up.title"));
        submit.setText(getTranslation("account.sign-up"));
        haveOne.setText(getTranslation("account.have-one"));
        toSignIn.setText(getTranslation("account.sign-in"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.sign-up.title");
    }

    private void submit() {
        form.person().ifPresent(this::register);
    }

    private void register(NewPerson person) {
        switch (accounts.register(person)) {
            case Registration.EmailTaken _ -> form.emailIsTaken();
            case Registration.Registered _ -> {
                signIn.as(person.email());
                // a whole new page: the session's id has changed, and every part of the page knows a visitor only
                getUI().ifPresent(ui -> ui.getPage().setLocation(back.location()));
            }
        }
    }
}
