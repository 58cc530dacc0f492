package org.posad.ui.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Predicate;
import org.posad.accounts.PersonName;
import org.posad.certification.CertificateSummary;

/** Another name for a certificate: a new one is issued, and the old one leads to it. */
class Correction extends Div {

    private final TextField name = new TextField();
    private final Paragraph said = new Paragraph();
    private final Predicate<PersonName> correct;

    Correction(CertificateSummary certificate, Predicate<PersonName> correct) {
        this.correct = correct;
        addClassName("card");
        name.setLabel(getTranslation("admin.correct.name"));
        name.setHelperText(getTranslation("admin.correct.help"));
        name.setValue(certificate.holderName());
        name.setMaxLength(PersonName.LONGEST);
        name.setWidthFull();
        said.getElement().setAttribute("role", "status");
        add(
                new H2(getTranslation("admin.correct")),
                name,
                new Button(getTranslation("admin.correct.submit"), _ -> submit()),
                said);
    }

    private void submit() {
        var typed = PersonName.parse(name.getValue());
        name.setInvalid(typed.isEmpty());
        name.setErrorMessage(getTranslation("account.name.wrong"));
        typed.ifPresent(corrected -> said.setText(
                getTranslation(correct.test(corrected) ? "admin.correct.ordered" : "admin.correct.impossible")));
    }
}
