package org.posad.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import org.jspecify.annotations.Nullable;
import org.posad.catalog.Lesson;
import org.posad.catalog.Text;

/**
 * A text of a lesson, a task or a question. The browser colours its code and adds buttons that copy it.
 *
 * <p>The catalogue has sanitised the text; nothing else may be given.
 */
@Tag("posad-prose")
@JsModule("./lesson/posad-prose.ts")
@CssImport("./editor/code.css")
@CssImport("./lesson/prose.css")
public final class Prose extends Component implements HasStyle, LocaleChangeObserver {

    private final Text html;
    private final @Nullable Text lessonTitle;

    public Prose(Text html) {
        this(html, null);
    }

    private Prose(Text html, @Nullable Text lessonTitle) {
        this.html = html;
        this.lessonTitle = lessonTitle;
    }

    /** What somebody has written, in whatever language. */
    public static Prose of(String html) {
        return new Prose(Text.of("", html));
    }

    /** The browser keeps it, to be read without a line. */
    public static Prose ofLesson(Lesson lesson) {
        return new Prose(lesson.html(), lesson.title());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (lessonTitle != null) {
            getElement().setProperty("lessonTitle", lessonTitle.in(event.getLocale()));
        }
        getElement()
                .setProperty("content", html.in(event.getLocale()))
                .setProperty("copyLabel", getTranslation("lesson.copy"))
                .setProperty("copiedLabel", getTranslation("lesson.copied"));
    }
}
