package org.posad.ui.home;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.posad.certification.CertificateSummary;

/** A certificate with its page and its files. */
class CertificateCard extends ListItem {

    CertificateCard(CertificateSummary certificate, Locale locale) {
        addClassName("card");
        var issued = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(certificate.issuedAt().atZone(ZoneOffset.UTC));
        add(
                new H3(certificate.courseTitle().in(locale)),
                new Paragraph(getTranslation(
                        certificate.revoked() ? "home.certificate.revoked" : "home.certificate.issued", issued)));
        var id = certificate.id().code();
        var more = new Div(
                document("verify/" + id, "home.certificate.page"),
                document("certificates/%s.pdf?lang=%s".formatted(id, locale.getLanguage()), "home.certificate.pdf"),
                document("certificates/%s.png".formatted(id), "home.certificate.png"),
                document("certificates/%s.svg".formatted(id), "home.certificate.svg"),
                document("certificates/%s.json".formatted(id), "home.certificate.json"));
        more.addClassName("more");
        add(more);
    }

    /** Not a page of Vaadin's, so that its link works without a session anywhere. */
    private Anchor document(String address, String text) {
        var link = new Anchor(address, getTranslation(text));
        link.setRouterIgnore(true);
        return link;
    }
}
