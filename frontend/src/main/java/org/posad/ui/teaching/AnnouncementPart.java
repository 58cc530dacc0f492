package org.posad.ui.teaching;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import org.posad.teaching.Announcements;
import org.posad.ui.teaching.GroupPage.Taught;

/** A word to the whole group. */
class AnnouncementPart extends Composite<Section> {

    private final Taught taught;
    private final Announcements announcements;
    private final TextArea text = new TextArea();
    private final Paragraph said = new Paragraph();

    AnnouncementPart(Taught taught, Announcements announcements) {
        this.taught = taught;
        this.announcements = announcements;
        text.setLabel(getTranslation("teaching.announcement.text"));
        text.setHelperText(getTranslation("teaching.announcement.help"));
        text.setErrorMessage(getTranslation("teaching.announcement.wrong"));
        text.setMaxLength(Announcements.LONGEST);
        text.setMinRows(3);
        text.setWidthFull();
        said.getElement().setAttribute("role", "status");
        getContent().addClassName("question");
        getContent()
                .add(
                        new H2(getTranslation("teaching.announcement")),
                        text,
                        new Button(getTranslation("teaching.announcement.post"), _ -> post()),
                        said);
    }

    private void post() {
        text.setInvalid(text.getValue().isBlank() || text.getValue().length() > Announcements.LONGEST);
        said.setText("");
        if (!text.isInvalid()) {
            announcements.post(taught.teacher(), taught.group().id(), text.getValue());
            text.clear();
            said.setText(getTranslation("teaching.announcement.posted"));
        }
    }
}
