package org.posad.ui.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import org.posad.accounts.Account;
import org.posad.accounts.Accounts;
import org.posad.accounts.LearnerId;
import org.posad.accounts.PersonName;

/** What a person wants to be called. The language is chosen in the bar above, and kept with the account. */
class NamePart extends Composite<Section> {

    private final Accounts accounts;
    private final LearnerId learner;
    private final TextField name = new TextField();
    private final Paragraph said = new Paragraph();

    NamePart(Account account, Accounts accounts) {
        this.accounts = accounts;
        this.learner = account.id();
        name.setLabel(getTranslation("account.name"));
        name.setHelperText(getTranslation("account.name.help"));
        name.setValue(account.name());
        name.setMaxLength(PersonName.LONGEST);
        said.getElement().setAttribute("role", "status");
        getContent()
                .add(
                        new H2(getTranslation("profile.name")),
                        new Paragraph(account.email()),
                        name,
                        new Button(getTranslation("profile.save"), _ -> save()),
                        said,
                        new Paragraph(getTranslation("profile.language")));
    }

    private void save() {
        var typed = PersonName.parse(name.getValue());
        name.setInvalid(typed.isEmpty());
        name.setErrorMessage(getTranslation("account.name.wrong"));
        typed.ifPresent(chosen -> {
            accounts.call(learner, chosen);
            name.setValue(chosen.value());
        });
        said.setText(typed.isPresent() ? getTranslation("profile.saved") : "");
    }
}
