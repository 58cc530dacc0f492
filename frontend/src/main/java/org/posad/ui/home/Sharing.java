package org.posad.ui.home;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.posad.certification.CertificateSummary;
import org.posad.certification.Disclosure;
import org.posad.certification.SharedLink;

/** Showing a certificate to others; nothing of it happens but by the holder's act. */
class Sharing extends NativeDetails {

    private final CertificateSummary certificate;
    private final CertificateActions actions;
    private final Div links = new Div();
    private final TextField fresh = new TextField();

    Sharing(CertificateSummary certificate, CertificateActions actions) {
        this.certificate = certificate;
        this.actions = actions;
        setSummaryText(getTranslation("share.title"));
        var content = new Div();
        if (certificate.disclosure() != Disclosure.NOTHING) {
            var linkedIn = new Anchor(actions.linkedIn(certificate.id()), getTranslation("share.linkedin"));
            linkedIn.setTarget(AnchorTarget.BLANK);
            linkedIn.getElement().setAttribute("rel", "noopener noreferrer");
            content.add(new Paragraph(linkedIn));
        }
        fresh.setReadOnly(true);
        fresh.setVisible(false);
        fresh.setWidthFull();
        fresh.setLabel(getTranslation("share.more.fresh"));
        fresh.setHelperText(getTranslation("share.more.fresh.help"));
        content.add(
                new Paragraph(getTranslation("share.more")),
                new Button(getTranslation("share.more.new"), _ -> open()),
                fresh,
                links);
        setContent(content);
        list();
    }

    private void open() {
        actions.newLink(certificate.id()).ifPresent(address -> {
            fresh.setValue(address);
            fresh.setVisible(true);
        });
        list();
    }

    private void list() {
        links.removeAll();
        actions.links(certificate.id()).forEach(link -> links.add(line(link)));
    }

    private Div line(SharedLink link) {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(getLocale())
                .format(link.openedAt().atZone(ZoneOffset.UTC));
        var withdraw = new Button(getTranslation("share.more.withdraw"), _ -> {
            actions.withdraw(link);
            fresh.setVisible(false);
            list();
        });
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        return new Div(new Paragraph(getTranslation("share.more.opened", day)), withdraw);
    }
}
