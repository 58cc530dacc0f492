package org.posad.ui.catalog;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.posad.catalog.Course;
import org.posad.catalog.Text;

/** What one will be able to do after a course, what its certificate says, and who stands behind it. */
class Promise extends Composite<Div> {

    private final Locale locale;

    Promise(Course course, Locale locale) {
        this.locale = locale;
        getContent().add(new H2(getTranslation("course.outcomes")), list(course.outcomes()));
        certificate(course);
        about(course);
    }

    private void certificate(Course course) {
        var percent = Math.round(100 * course.certificate().share());
        getContent()
                .add(
                        new H2(getTranslation("course.certificate")),
                        new Paragraph(getTranslation("course.certificate.share", percent)));
        if (!course.certificate().mustSolve().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("course.certificate.final")));
        }
        getContent()
                .add(
                        new Paragraph(getTranslation("course.certificate.says")),
                        list(course.skills().values()));
    }

    private void about(Course course) {
        var languages = course.summary().languages().stream()
                .map(code -> Locale.of(code).getDisplayLanguage(locale))
                .collect(Collectors.joining(", "));
        getContent()
                .add(
                        new H2(getTranslation("course.about")),
                        new Paragraph(getTranslation("course.authors", String.join(", ", course.authors()))),
                        new Paragraph(getTranslation("course.languages", languages)),
                        new Paragraph(getTranslation("course.licence", course.licence())));
    }

    private UnorderedList list(Collection<Text> texts) {
        var list = new UnorderedList();
        texts.forEach(text -> list.add(new ListItem(text.in(locale))));
        return list;
    }
}
