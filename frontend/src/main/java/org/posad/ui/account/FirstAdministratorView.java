package org.posad.ui.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.posad.accounts.FirstAdministrator;
import org.posad.accounts.NewPerson;
import org.posad.accounts.Registration;
import org.posad.security.SignIn;

/** Where the one-time link leads that is printed at the first start. To any other link there is no such page. */
@Route("setup")
@AnonymousAllowed
class FirstAdministratorView extends Composite<Div>
        implements HasUrlParameter<String>, LocaleChangeObserver, HasDynamicTitle {

    private final FirstAdministrator firstAdministrator;
    private final SignIn signIn;
    private final H1 title = new H1();
    private final Paragraph explanation = new Paragraph();
    private final NewPersonForm form = new NewPersonForm();
    private final Button submit = new Button("", _ -> submit());
    private String token = "";

    FirstAdministratorView(FirstAdministrator firstAdministrator, SignIn signIn) {
        this.firstAdministrator = firstAdministrator;
        this.signIn = signIn;
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("account-page");
        getContent().add(title, explanation, form, submit);
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        if (!firstAdministrator.takes(token)) {
            throw new NotFoundException();
        }
        this.token = token;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getTranslation("account.setup.title"));
        explanation.setText(getTranslation("account.setup.explanation"));
        submit.setText(getTranslation("account.setup.submit"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.setup.title");
    }

    private void submit() {
        form.person().ifPresent(this::make);
    }

    private void make(NewPerson person) {
        var made = firstAdministrator.make(token, person).orElseThrow(NotFoundException::new);
        switch (made) {
            case Registration.EmailTaken _ -> form.emailIsTaken();
            case Registration.Registered _ -> {
                signIn.as(person.email());
                getUI().ifPresent(ui -> ui.getPage().setLocation("/"));
            }
        }
    }
}
