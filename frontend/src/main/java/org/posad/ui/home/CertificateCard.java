package org.posad.ui.home;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.posad.certification.CertificateSummary;
import org.posad.certification.Disclosure;
import org.posad.certification.OwnFiles.Form;
import org.posad.certification.RevocationReason;
import org.posad.ui.Choice;

/** A certificate with its page, its files, and what the page may say. */
class CertificateCard extends ListItem {

    private final CertificateSummary certificate;
    private final Locale locale;
    private final CertificateActions actions;

    CertificateCard(CertificateSummary certificate, Locale locale, CertificateActions actions) {
        this.certificate = certificate;
        this.locale = locale;
        this.actions = actions;
        addClassName("card");
        add(
                new H3(certificate.courseTitle().in(locale)),
                new Paragraph(certificate.holderName()),
                new Paragraph(dates()));
        add(links());
        if (certificate.withdrawn().isEmpty()) {
            add(disclosure(), new Sharing(certificate, actions));
        }
    }

    private String dates() {
        var issued = getTranslation(state(), day(certificate.issuedAt()));
        return certificate
                .validUntil()
                .map(end -> issued + " · " + getTranslation("home.certificate.until", day(end)))
                .orElse(issued);
    }

    private String state() {
        return certificate
                .withdrawn()
                .map(reason ->
                        reason == RevocationReason.REPLACED ? "home.certificate.replaced" : "home.certificate.revoked")
                .orElse("home.certificate.issued");
    }

    private Div links() {
        var links = new Div();
        links.addClassName("more");
        if (certificate.disclosure() != Disclosure.NOTHING) {
            var page = new Anchor("verify/" + certificate.id().code(), getTranslation("home.certificate.page"));
            page.setRouterIgnore(true); // not a page of Vaadin's, so that its link works without a session anywhere
            links.add(page);
        }
        links.add(
                file(Form.PDF, "home.certificate.pdf"),
                file(Form.PNG, "home.certificate.png"),
                file(Form.SVG, "home.certificate.svg"),
                file(Form.JSON, "home.certificate.json"),
                file(Form.CARD, "home.certificate.card"));
        return links;
    }

    /** The holder's, whatever the public may see. */
    private Anchor file(Form form, String text) {
        var handler = DownloadHandler.fromInputStream(_ -> actions.file(certificate.id(), form, locale)
                .map(content -> new DownloadResponse(
                        new ByteArrayInputStream(content),
                        form.fileName(certificate.id()),
                        form.mediaType(),
                        content.length))
                .orElseGet(() -> DownloadResponse.error(404)));
        var link = new Anchor(handler, getTranslation(text));
        link.getElement().setAttribute("download", form.fileName(certificate.id()));
        return link;
    }

    private Choice<Disclosure> disclosure() {
        var choice = new Choice<>(List.of(Disclosure.values())).choosing(certificate.disclosure());
        choice.say(getTranslation("wishes.disclosure"), each -> getTranslation(WishesForm.words(each)));
        choice.onChange(chosen -> actions.disclose(certificate.id(), chosen));
        return choice;
    }

    private String day(Instant time) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(time.atZone(ZoneOffset.UTC));
    }
}
