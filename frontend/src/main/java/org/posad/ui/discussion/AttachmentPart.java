package org.posad.ui.discussion;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.posad.assessment.SourceCode;
import org.posad.catalog.ProgrammingLanguage;
import org.posad.catalog.SafeMarkdown;
import org.posad.catalog.SourceFile;
import org.posad.discussion.Attachment;
import org.posad.ui.Prose;
import org.posad.ui.verdict.SharedVerdict;

/** The program and the verdict beside a question, as far as they are shared. */
class AttachmentPart extends Composite<Div> {

    AttachmentPart(Attachment attachment, ProgrammingLanguage language) {
        getContent().addClassName("attachment");
        attachment.program().ifPresent(program -> show(program, language));
        attachment.verdict().ifPresent(verdict -> getContent().add(new SharedVerdict(verdict)));
    }

    private void show(SourceCode program, ProgrammingLanguage language) {
        for (var file : program.files()) {
            getContent().add(caption(file), Prose.of(SafeMarkdown.code(language, file.content())));
        }
    }

    private static Paragraph caption(SourceFile file) {
        var caption = new Paragraph(file.name());
        caption.addClassNames("quiet", "caption");
        return caption;
    }
}
