package org.posad.ui.lesson;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.posad.assessment.SourceCode;
import org.posad.catalog.SourceFile;
import org.posad.ui.verdict.Comparison;

/** What has changed from one of a learner's submissions to another, file by file. */
class TwoSubmissions extends Composite<Div> {

    /** A submission, and what to call it. */
    record Side(String name, SourceCode source) {}

    TwoSubmissions(Side earlier, Side later) {
        getContent().addClassName("diff-of-two");
        for (var file : later.source().files()) {
            compare(file, earlier, later);
        }
        if (earlier.source().equals(later.source())) {
            getContent().add(new Paragraph(getTranslation("lesson.history.same")));
        }
    }

    private void compare(SourceFile file, Side earlier, Side later) {
        var before = content(earlier.source(), file.name());
        if (before.equals(file.content())) {
            return;
        }
        if (later.source().files().size() > 1) {
            getContent().add(new H3(file.name()));
        }
        getContent().add(new Comparison(earlier.name(), before, later.name(), file.content()));
    }

    private static String content(SourceCode source, String name) {
        return source.files().stream()
                .filter(file -> file.name().equals(name))
                .map(SourceFile::content)
                .findFirst()
                .orElse("");
    }
}
