package org.posad.ui.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Locale;
import org.posad.catalog.Course;
import org.posad.catalog.Lesson;
import org.posad.learning.CourseProgress;
import org.posad.ui.InnerLink;
import org.posad.ui.Paths;

/** A course that has been begun: how far, and where to go on. */
class CourseCard extends ListItem {

    CourseCard(Course course, CourseProgress progress, Locale locale) {
        addClassName("card");
        var title = course.title().in(locale);
        add(new H2(new InnerLink(Paths.course(course.id()), title)));
        var bar = new ProgressBar(0, 100, progress.percent());
        bar.getElement().setAttribute("aria-label", getTranslation("home.progress", title));
        add(
                bar,
                new Paragraph(getTranslation(
                        "home.solved",
                        progress.solved().size(),
                        course.exercises().count())));
        progress.continueAt().flatMap(course::lesson).ifPresent(lesson -> add(goOn(lesson, locale)));
    }

    private Div goOn(Lesson lesson, Locale locale) {
        var link = new InnerLink(
                Paths.lesson(lesson.id()),
                getTranslation("home.continue", lesson.title().in(locale)));
        var more = new Div(link);
        more.addClassName("more");
        return more;
    }
}
