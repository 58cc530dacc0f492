package org.posad.ui.administration;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.posad.certification.CertificateOffice;
import org.posad.certification.CertificateSummary;
import org.posad.certification.RevocationReason;
import org.posad.security.CurrentLearner;

/** How issuing goes, and one certificate at a time: look it up, and revoke it for good. */
@Route("admin/certificates")
@RolesAllowed("ADMINISTRATOR")
public class CertificatesView extends Composite<Div> implements LocaleChangeObserver, HasDynamicTitle {

    private static final int LONGEST_LINK = 300;

    private final CertificateOffice office;
    private final CurrentLearner learner;
    private final H1 title = new H1();
    private final Div state = new Div();
    private final NativeLabel label = new NativeLabel();
    private final Input code = new Input();
    private final Paragraph help = new Paragraph();
    private final Button look = new Button("", _ -> lookUp());
    private final Div found = new Div();
    private final RouterLink outbox = new RouterLink("", OutboxView.class);

    CertificatesView(CertificateOffice office, CurrentLearner learner) {
        this.office = office;
        this.learner = learner;
        code.setId("code");
        code.getElement().setAttribute("maxlength", String.valueOf(LONGEST_LINK));
        code.getElement().setAttribute("autocomplete", "off");
        code.getElement().setAttribute("aria-describedby", "code-help");
        help.setId("code-help");
        label.setFor(code);
        var question = new Div(label, code, help, look);
        question.addClassName("question");
        look.addThemeVariants(ButtonVariant.PRIMARY);
        look.addClickShortcut(Key.ENTER);
        found.getElement().setAttribute("role", "status"); // read aloud when it changes
        getContent().addClassName("page");
        getContent().add(title, state, question, found, outbox);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getTranslation("admin.certificates"));
        outbox.setText(getTranslation("admin.outbox"));
        label.setText(getTranslation("admin.certificates.code"));
        help.setText(getTranslation("admin.certificates.code.help"));
        look.setText(getTranslation("admin.certificates.look"));
        found.removeAll();
        state.removeAll();
        state.add(new IssuingLines(office.issuing(), this::reissue));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admin.certificates");
    }

    private void lookUp() {
        found.removeAll();
        office.lookUp(learner.id(), code.getValue())
                .ifPresentOrElse(
                        this::show, () -> found.add(new Paragraph(getTranslation("admin.certificates.unknown"))));
    }

    private void show(CertificateSummary certificate) {
        found.add(
                new FoundCertificate(certificate, getLocale(), reason -> revoke(certificate, reason)),
                new Correction(certificate, name -> office.correct(learner.id(), certificate.id(), name)));
    }

    private void reissue() {
        office.reissueCompromised(learner.id());
        state.removeAll();
        state.add(new IssuingLines(office.issuing(), this::reissue));
    }

    /** Whatever came of it, the page then shows how the certificate stands. */
    private void revoke(CertificateSummary certificate, RevocationReason reason) {
        office.revoke(learner.id(), certificate.id(), reason);
        lookUp();
    }
}
