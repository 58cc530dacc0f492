package org.posad.ui.home;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Locale;
import java.util.Optional;
import org.posad.catalog.Course;
import org.posad.catalog.Exercise;
import org.posad.catalog.ExerciseId;
import org.posad.catalog.Lesson;
import org.posad.learning.CourseProgress;
import org.posad.ui.InnerLink;
import org.posad.ui.Paths;
import org.posad.ui.Plural;

/** A course that has been begun: how far, where to go on, and what its certificate still asks for. */
class CourseCard extends ListItem {

    private static final int FEW = 5;

    private final Course course;
    private final Locale locale;

    CourseCard(Course course, CourseProgress progress, Locale locale) {
        this.course = course;
        this.locale = locale;
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
        if (!progress.completed()) {
            add(missing(progress.missing()));
        }
        progress.continueAt().flatMap(course::lesson).ifPresent(lesson -> add(goOn(lesson)));
    }

    /** Names what is required as soon as it can be counted on the fingers of a hand; before, a number says enough. */
    private Div missing(CourseProgress.Missing missing) {
        var required = missing.mustSolve();
        var words = new Div(new Text(Plural.of(this, "home.missing", missing.exercises())));
        words.addClassName("quiet");
        if (required.isEmpty()) {
            return words;
        }
        if (missing.exercises() > FEW) {
            words.add(new Text(" " + Plural.of(this, "home.missing.must", required.size())));
            return words;
        }
        var list = new UnorderedList();
        required.forEach(exercise ->
                lessonWith(exercise).ifPresent(lesson -> list.add(new ListItem(link(lesson, exercise)))));
        words.add(new Text(" " + getTranslation("home.missing.these")), list);
        return words;
    }

    private InnerLink link(Lesson lesson, ExerciseId exercise) {
        var title = lesson.exercises().stream()
                .filter(each -> each.id().equals(exercise))
                .map(Exercise::title)
                .findFirst()
                .orElse(lesson.title());
        return new InnerLink(Paths.exercise(lesson.id(), exercise), title.in(locale));
    }

    private Optional<Lesson> lessonWith(ExerciseId exercise) {
        return course.lessons()
                .filter(lesson ->
                        lesson.exercises().stream().anyMatch(each -> each.id().equals(exercise)))
                .findFirst();
    }

    private Div goOn(Lesson lesson) {
        var link = new InnerLink(
                Paths.lesson(lesson.id()),
                getTranslation("home.continue", lesson.title().in(locale)));
        link.addClassName("button-link");
        var more = new Div(link);
        more.addClassName("more");
        return more;
    }
}
