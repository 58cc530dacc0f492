package org.posad.ui.lesson;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import org.posad.catalog.Course;
import org.posad.catalog.Lesson;
import org.posad.catalog.LessonId;
import org.posad.ui.InnerLink;
import org.posad.ui.Paths;

/** All lessons of the course, which of them are finished, and which is open. */
class Contents extends Composite<Nav> {

    private final Course course;
    private final LessonId open;
    private final LiveProgress progress;

    Contents(Course course, LessonId open, LiveProgress progress) {
        this.course = course;
        this.open = open;
        this.progress = progress;
        getContent().addClassName("contents");
        getContent().setId("lesson-contents");
        Signal.effect(this, () -> {
            UI.getCurrentOrThrow().localeSignal().get();
            show();
        });
    }

    private void show() {
        getContent().removeAll();
        getContent().setAriaLabel(getTranslation("lesson.contents"));
        for (var section : course.sections()) {
            var lessons = new OrderedList();
            section.lessons().forEach(lesson -> lessons.add(line(lesson)));
            var title = new Paragraph(section.title().in(getLocale()));
            title.addClassName("section-title");
            getContent().add(title, lessons);
        }
    }

    private ListItem line(Lesson lesson) {
        var link = new InnerLink(Paths.lesson(lesson.id()), lesson.title().in(getLocale()));
        if (lesson.id().equals(open)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return new ListItem(
                new Done(progress.now()
                        .map(reading -> reading.filter(each -> each.finished().contains(lesson.id()))
                                .isPresent())),
                link);
    }
}
