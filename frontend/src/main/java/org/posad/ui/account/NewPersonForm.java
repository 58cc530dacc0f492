package org.posad.ui.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Optional;
import org.posad.accounts.EmailAddress;
import org.posad.accounts.NewPerson;
import org.posad.accounts.Password;
import org.posad.accounts.PersonName;

/** Name, e-mail address and password of somebody who wants an account. */
class NewPersonForm extends Composite<FormLayout> implements LocaleChangeObserver {

    /** As typed; what is valid is decided by the values of {@code accounts}. Public, for the binder makes it. */
    public record Typed(String name, String email, String password) {}

    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final PasswordField password = new PasswordField();
    private final Binder<Typed> binder = new Binder<>(Typed.class);

    NewPersonForm() {
        name.setAutocomplete(Autocomplete.NAME);
        email.setAutocomplete(Autocomplete.EMAIL);
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        name.setMaxLength(PersonName.LONGEST);
        password.setMaxLength(Password.LONGEST);
        getContent().setAutoResponsive(true);
        getContent().setExpandColumns(true);
        getContent().setExpandFields(true);
        getContent().setMaxColumns(1);
        getContent().add(name, email, password);
        bind();
    }

    /** Nothing while a field is wrong; the fields already say why. */
    Optional<NewPerson> person() {
        try {
            var typed = binder.writeRecord();
            return Optional.of(new NewPerson(
                    new EmailAddress(typed.email()),
                    new PersonName(typed.name()),
                    new Password(typed.password()),
                    getLocale()));
        } catch (ValidationException _) {
            return Optional.empty();
        }
    }

    void emailIsTaken() {
        email.setInvalid(true);
        email.setErrorMessage(getTranslation("account.email.taken"));
        email.focus();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        name.setLabel(getTranslation("account.name"));
        name.setHelperText(getTranslation("account.name.help"));
        email.setLabel(getTranslation("account.email"));
        password.setLabel(getTranslation("account.password"));
        password.setHelperText(getTranslation("account.password.help", Password.SHORTEST));
    }

    private void bind() {
        binder.forField(name)
                .asRequired(_ -> getTranslation("account.name.required"))
                .withValidator((typed, _) -> check(PersonName.parse(typed).isPresent(), "account.name.wrong"))
                .bind("name");
        binder.forField(email)
                .asRequired(_ -> getTranslation("account.email.required"))
                .withValidator((typed, _) -> check(EmailAddress.parse(typed).isPresent(), "account.email.wrong"))
                .bind("email");
        binder.forField(password)
                .asRequired(_ -> getTranslation("account.password.required"))
                .withValidator((typed, _) -> check(Password.parse(typed).isPresent(), "account.password.wrong"))
                .bind("password");
    }

    private ValidationResult check(boolean fine, String otherwise) {
        return fine
                ? ValidationResult.ok()
                : ValidationResult.error(getTranslation(otherwise, Password.SHORTEST, Password.LONGEST));
    }
}
