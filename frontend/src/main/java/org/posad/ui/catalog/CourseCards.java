package org.posad.ui.catalog;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.posad.catalog.CourseSummary;
import org.posad.ui.InnerLink;
import org.posad.ui.Paths;

/** Courses to choose from. */
public class CourseCards extends Composite<Div> {

    private final Locale locale;

    public CourseCards(List<CourseSummary> courses, Locale locale) {
        this.locale = locale;
        if (courses.isEmpty()) {
            getContent().addClassName("empty");
            getContent().setText(getTranslation("catalog.empty"));
            return;
        }
        var cards = new UnorderedList();
        cards.addClassName("cards");
        courses.forEach(course -> cards.add(card(course)));
        getContent().add(cards);
    }

    private ListItem card(CourseSummary course) {
        var title = new InnerLink(Paths.course(course.id()), course.title().in(locale));
        var card =
                new ListItem(new H3(title), new Paragraph(course.summary().in(locale)), CourseFacts.of(this, course));
        card.addClassName("card");
        return card;
    }
}
