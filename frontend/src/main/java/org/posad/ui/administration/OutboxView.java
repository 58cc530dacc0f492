package org.posad.ui.administration;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.posad.mail.KeptLetter;
import org.posad.mail.Outbox;
import org.posad.security.CurrentLearner;

/** Letters that were kept because there is no mail server: on one's own machine they are read here. */
@Route("admin/outbox")
@RolesAllowed("ADMINISTRATOR")
public class OutboxView extends Composite<Div> implements LocaleChangeObserver, HasDynamicTitle {

    private final Outbox outbox;
    private final CurrentLearner learner;

    OutboxView(Outbox outbox, CurrentLearner learner) {
        this.outbox = outbox;
        this.learner = learner;
        getContent().addClassName("page");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getContent().removeAll();
        var explanation = outbox.isSending() ? "admin.outbox.sending" : "admin.outbox.kept";
        getContent().add(new H1(getPageTitle()), new Paragraph(getTranslation(explanation)));
        outbox.kept(learner.id()).forEach(letter -> getContent().add(card(letter)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admin.outbox");
    }

    private Div card(KeptLetter letter) {
        var time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .format(letter.writtenAt().atZone(ZoneOffset.UTC));
        var text = new Pre(letter.text());
        text.getStyle().set("white-space", "pre-wrap").set("overflow-wrap", "anywhere");
        var card = new Div(new H2(letter.subject()), new Paragraph(letter.to() + " · " + time + " UTC"), text);
        card.addClassName("card");
        return card;
    }
}
