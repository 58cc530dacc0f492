package org.posad.ui.lesson;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import org.posad.catalog.Lesson;
import org.posad.ui.Prose;

/** What a lesson is for, how long it takes, and its text. */
class LessonText extends Composite<Article> implements LocaleChangeObserver {

    private final Lesson lesson;
    private final H1 title = new H1();
    private final Paragraph goal = new Paragraph();

    private LessonText(Lesson lesson) {
        this.lesson = lesson;
        goal.addClassName("goal");
        getContent().addClassName("lesson-text");
        getContent().add(title, goal);
    }

    static LessonText whole(Lesson lesson) {
        var text = new LessonText(lesson);
        text.getContent().add(Prose.ofLesson(lesson));
        return text;
    }

    /** Without the text itself. */
    static LessonText introducing(Lesson lesson) {
        return new LessonText(lesson);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(lesson.title().in(event.getLocale()));
        goal.setText(getTranslation("lesson.goal", lesson.goal().in(event.getLocale()), lesson.minutes()));
    }
}
