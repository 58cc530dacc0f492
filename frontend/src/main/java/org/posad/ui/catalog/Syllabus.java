package org.posad.ui.catalog;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import org.posad.catalog.Course;
import org.posad.catalog.Lesson;
import org.posad.learning.CourseProgress;
import org.posad.ui.InnerLink;
import org.posad.ui.Paths;
import org.posad.ui.Plural;

/** The lessons of a course by sections, with what is solved of each. */
class Syllabus extends Composite<Section> {

    private final Course course;
    private final Optional<CourseProgress> progress;
    private final Locale locale;

    /** @param progress nobody's, for a visitor */
    Syllabus(Course course, Optional<CourseProgress> progress, Locale locale) {
        this.course = course;
        this.progress = progress;
        this.locale = locale;
        getContent().addClassName("syllabus");
        getContent().add(new H2(getTranslation("course.syllabus")));
        course.sections().forEach(this::add);
    }

    private void add(Course.Section section) {
        var lessons = new OrderedList();
        section.lessons().forEach(lesson -> lessons.add(line(lesson)));
        getContent().add(new H3(section.title().in(locale)), lessons);
    }

    private ListItem line(Lesson lesson) {
        return new ListItem(
                new InnerLink(Paths.lesson(lesson.id()), lesson.title().in(locale)), count(lesson));
    }

    private Span count(Lesson lesson) {
        if (progress.isEmpty() && course.isOpenToVisitors(lesson.id())) {
            var open = new Span(getTranslation("visitor.open"));
            open.addClassNames("count", "done");
            return open;
        }
        var all = lesson.exercises().size();
        var solved = progress.map(mine -> (int) lesson.exercises().stream()
                        .filter(exercise -> mine.solved().contains(exercise.id()))
                        .count())
                .orElse(0);
        var finished = all > 0 && solved == all;
        var count = new Span(
                finished
                        ? getTranslation("course.lesson.done")
                        : solved > 0
                                ? getTranslation("course.lesson.solved", solved, all)
                                : Plural.of(this, "catalog.exercises", all));
        count.addClassNames("count", finished ? "done" : "open");
        return count;
    }
}
