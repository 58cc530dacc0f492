package org.posad.ui.teaching;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Set;
import org.posad.teaching.Invitations;
import org.posad.ui.Paths;
import org.posad.ui.Plural;
import org.posad.ui.TypedAddresses;
import org.posad.ui.teaching.GroupPage.Taught;

/** The address by which one joins, and letters that carry it. */
class InvitationPart extends Composite<Section> {

    private static final int LONGEST = 40_000;

    private final Taught taught;
    private final Invitations invitations;
    private final String address;
    private final TextArea people = new TextArea();
    private final Paragraph said = new Paragraph();

    /** @param site scheme, host and port by which people reach us */
    InvitationPart(Taught taught, Invitations invitations, String site, SerializableRunnable renew) {
        this.taught = taught;
        this.invitations = invitations;
        this.address = site + "/" + Paths.invitation(taught.group().invitation());
        var link = new TextField(getTranslation("teaching.invitation.link"));
        link.setReadOnly(true);
        link.setValue(address);
        link.setWidthFull();
        link.setHelperText(getTranslation("teaching.invitation.link.help"));
        people.setLabel(getTranslation("awards.people"));
        people.setHelperText(getTranslation("awards.people.help", Invitations.MOST));
        people.setMaxLength(LONGEST);
        people.setMinRows(3);
        people.setWidthFull();
        said.getElement().setAttribute("role", "status");
        var send = new Button(getTranslation("teaching.invitation.send"), _ -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var fresh = new Button(getTranslation("teaching.invitation.renew"), _ -> renew.run());
        fresh.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().addClassName("question");
        getContent().add(new H2(getTranslation("teaching.invitation")), link, fresh, people, send, said);
    }

    /** Nobody is written to before all addresses are right. */
    private void send() {
        var typed = TypedAddresses.of(people.getValue());
        var addresses = Set.copyOf(typed.addresses());
        var tooMany = addresses.size() > Invitations.MOST;
        var nothing = addresses.isEmpty();
        people.setInvalid(typed.wrong().isPresent() || tooMany || nothing);
        people.setErrorMessage(
                getTranslation("awards.people.wrong", typed.wrong().orElse("")));
        said.setText("");
        if (!people.isInvalid()) {
            var group = taught.group();
            var course = taught.course().title().in(getLocale());
            var sent = invitations.send(
                    taught.teacher(),
                    group.id(),
                    addresses,
                    getTranslation("teaching.letter.subject", group.name()),
                    getTranslation("teaching.letter.text", group.name(), course, address));
            said.setText(Plural.of(this, "teaching.invitation.sent", sent));
            people.clear();
        }
    }
}
