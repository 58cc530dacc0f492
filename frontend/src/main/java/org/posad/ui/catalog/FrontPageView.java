package org.posad.ui.catalog;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.posad.catalog.CourseSummary;
import org.posad.catalog.Courses;
import org.posad.ui.InnerLink;
import org.posad.ui.Paths;

/** What this is, for whom, and the courses. */
@Route("")
@RouteAlias("courses")
@AnonymousAllowed
public class FrontPageView extends Composite<Div> implements LocaleChangeObserver, HasDynamicTitle {

    private final Courses courses;

    FrontPageView(Courses courses) {
        this.courses = courses;
        getContent().addClassName("page");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getContent().removeAll();
        var lead = new Paragraph(getTranslation("front.lead"));
        lead.addClassName("lead");
        getContent()
                .add(
                        new H1(getTranslation("front.title")),
                        lead,
                        audience(),
                        new H2(getTranslation("front.courses")),
                        catalogue());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("front.page-title");
    }

    private Component audience() {
        var audience = new Div(lineFor("student"), lineFor("instructor"), lineFor("employer"));
        audience.addClassName("audience");
        return audience;
    }

    private Component lineFor(String reader) {
        return new Div(
                new H2(getTranslation("front.%s.title".formatted(reader))),
                new Paragraph(getTranslation("front.%s.text".formatted(reader))));
    }

    private Component catalogue() {
        var published = courses.published();
        if (published.isEmpty()) {
            var empty = new Div(getTranslation("catalog.empty"));
            empty.addClassName("empty");
            return empty;
        }
        var cards = new UnorderedList();
        cards.addClassName("cards");
        published.forEach(course -> cards.add(card(course)));
        return cards;
    }

    private ListItem card(CourseSummary course) {
        var title =
                new H2(new InnerLink(Paths.course(course.id()), course.title().in(getLocale())));
        var card = new ListItem(title, new Paragraph(course.summary().in(getLocale())), CourseFacts.of(this, course));
        card.addClassName("card");
        return card;
    }
}
