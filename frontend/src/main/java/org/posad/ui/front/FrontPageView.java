package org.posad.ui.front;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.posad.assessment.VisitorRuns;
import org.posad.catalog.Courses;
import org.posad.ui.InnerLink;
import org.posad.ui.Paths;
import org.posad.ui.catalog.CourseCards;

/** What this is, for whom, a program to try at once, and the courses. */
@Route("")
@AnonymousAllowed
public class FrontPageView extends Composite<Div> implements LocaleChangeObserver, HasDynamicTitle {

    private final Courses courses;
    private final Div words = new Div();
    private final Div rest = new Div();

    FrontPageView(Courses courses, VisitorRuns runs) {
        this.courses = courses;
        words.addClassName("hero-words");
        var hero = new Div(words, new TryIt(runs));
        hero.addClassName("hero");
        getContent().addClassName("page");
        getContent().add(hero, rest);
    }

    /** The program stays as it is: somebody may have begun to change it. */
    @Override
    public void localeChange(LocaleChangeEvent event) {
        var lead = new Paragraph(getTranslation("front.lead"));
        lead.addClassName("lead");
        var start = new InnerLink(Paths.COURSES, getTranslation("front.start"));
        start.addClassName("button-link");
        words.removeAll();
        words.add(new H1(getTranslation("front.title")), lead, start, new Paragraph(getTranslation("front.free")));
        rest.removeAll();
        rest.add(
                audience(), new H2(getTranslation("front.courses")), new CourseCards(courses.published(), getLocale()));
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
}
