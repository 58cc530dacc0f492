package org.posad.ui.lesson;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Optional;
import org.posad.catalog.Course;
import org.posad.catalog.Lesson;
import org.posad.ui.InnerLink;
import org.posad.ui.Paths;

/** The lessons before and after an open one. */
class Onward extends Composite<Nav> implements LocaleChangeObserver {

    private final Optional<Lesson> previous;
    private final Optional<Lesson> next;

    Onward(Course course, Lesson open) {
        previous = beside(course, open, -1);
        next = beside(course, open, 1);
        getContent().addClassName("onward");
    }

    static Optional<Lesson> beside(Course course, Lesson open, int distance) {
        var lessons = course.lessons().toList();
        var place = lessons.indexOf(open) + distance;
        return place >= 0 && place < lessons.size() ? Optional.of(lessons.get(place)) : Optional.empty();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getContent().removeAll();
        getContent().setAriaLabel(getTranslation("lesson.onward"));
        previous.ifPresent(lesson -> add(lesson, "lesson.previous", "previous"));
        next.ifPresent(lesson -> add(lesson, "lesson.next", "next"));
    }

    private void add(Lesson lesson, String key, String className) {
        var link = new InnerLink(
                Paths.lesson(lesson.id()), getTranslation(key, lesson.title().in(getLocale())));
        link.addClassName(className);
        getContent().add(link);
    }
}
