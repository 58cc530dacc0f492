package org.posad.ui.discussion;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.posad.catalog.ProgrammingLanguage;
import org.posad.discussion.Attachment;
import org.posad.discussion.Message;
import org.posad.ui.Prose;

/** What others will see, before they do. */
class Preview extends Composite<Section> {

    private final ProgrammingLanguage language;
    private final Paragraph title = new Paragraph();
    private final Div text = new Div();
    private final Div attached = new Div();
    private Optional<Attachment> shown = Optional.empty();

    Preview(ProgrammingLanguage language) {
        this.language = language;
        title.addClassName("quiet");
        getContent().addClassName("preview");
        getContent().add(title, text, attached);
    }

    /** The attachment is made anew only when it is another: typing should not move it. */
    void show(String typed, Attachment attachment) {
        title.setText(getTranslation("questions.preview"));
        getContent().setAriaLabel(getTranslation("questions.preview"));
        text.removeAll();
        Message.parse(typed).ifPresent(message -> text.add(Prose.of(message.html())));
        if (!shown.filter(attachment::equals).isPresent()) {
            shown = Optional.of(attachment);
            attached.removeAll();
            attached.add(new AttachmentPart(attachment, language));
        }
    }
}
