package org.posad.ui.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.function.Consumer;
import org.posad.certification.CertificateSummary;
import org.posad.certification.RevocationReason;

/** A certificate, and the two steps to revoke it: why, and a second thought, for it cannot be taken back. */
class FoundCertificate extends Div {

    private final Div revoking = new Div();
    private final Consumer<RevocationReason> revoke;

    FoundCertificate(CertificateSummary certificate, Locale locale, Consumer<RevocationReason> revoke) {
        this.revoke = revoke;
        addClassName("card");
        var issued = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(certificate.issuedAt().atZone(ZoneOffset.UTC));
        var page = new Anchor("verify/" + certificate.id(), certificate.id().inGroups());
        page.setRouterIgnore(true); // not a page of Vaadin's
        add(
                new H2(certificate.holderName()),
                new Paragraph(certificate.courseTitle().in(locale)),
                new Paragraph(getTranslation(
                        certificate.withdrawn().isPresent() ? "home.certificate.revoked" : "home.certificate.issued",
                        issued)),
                page,
                revoking);
        revoking.addClassName("more");
        if (certificate.withdrawn().isEmpty()) {
            askWhy();
        }
    }

    private void askWhy() {
        revoking.removeAll();
        revoking.add(new Paragraph(getTranslation("admin.revoke.why")));
        for (var reason : RevocationReason.choices()) {
            revoking.add(new Button(getTranslation(words(reason)), _ -> askAgain(reason)));
        }
    }

    private void askAgain(RevocationReason reason) {
        revoking.removeAll();
        var yes = new Button(getTranslation("admin.revoke.yes"), _ -> revoke.accept(reason));
        yes.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        var no = new Button(getTranslation("admin.revoke.no"), _ -> askWhy());
        no.addThemeVariants(ButtonVariant.TERTIARY);
        revoking.add(new Paragraph(getTranslation("admin.revoke.sure", getTranslation(words(reason)))), yes, no);
        no.focus();
    }

    private static String words(RevocationReason reason) {
        return switch (reason) {
            case ISSUED_IN_ERROR -> "admin.revoke.issued-in-error";
            case RULES_BROKEN -> "admin.revoke.rules-broken";
            case REPLACED -> "admin.revoke.replaced";
            case AT_HOLDERS_REQUEST -> "admin.revoke.at-holders-request";
        };
    }
}
