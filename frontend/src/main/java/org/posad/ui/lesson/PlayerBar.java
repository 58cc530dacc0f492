package org.posad.ui.lesson;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Optional;
import org.posad.catalog.Course;
import org.posad.learning.CourseProgress;
import org.posad.ui.InnerLink;
import org.posad.ui.Paths;

/** Where in the course one is, and how far. */
class PlayerBar extends Composite<Div> implements LocaleChangeObserver {

    private final Course course;
    private final Button contents = new Button("☰");
    private final InnerLink title;
    private final ProgressBar bar = new ProgressBar(0, 100);
    private final Span solved = new Span();

    PlayerBar(Course course, LiveProgress progress, ValueSignal<Boolean> contentsOpen) {
        this.course = course;
        title = new InnerLink(Paths.course(course.id()), "");
        contents.addThemeVariants(ButtonVariant.TERTIARY);
        contents.addClickListener(_ -> contentsOpen.update(open -> !open));
        contents.getElement().setAttribute("aria-controls", "lesson-contents");
        contents.getElement().bindAttribute("aria-expanded", contentsOpen.map(String::valueOf));
        bar.bindValue(progress.now()
                .map(now -> now.map(CourseProgress::percent).orElse(0).doubleValue()));
        var how = new Div(bar, solved);
        how.addClassName("how-far");
        getContent().addClassName("player-bar");
        getContent().add(contents, title, how, new KeyCard());
        Signal.effect(this, () -> {
            UI.getCurrentOrThrow().localeSignal().get();
            count(progress.now().get());
        });
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        contents.setText("☰ " + getTranslation("lesson.contents"));
        var name = course.title().in(event.getLocale());
        title.setText(name);
        bar.getElement().setAttribute("aria-label", getTranslation("lesson.progress", name));
    }

    private void count(Optional<CourseProgress> now) {
        var done = now.map(each -> each.solved().size()).orElse(0);
        solved.setText(getTranslation(
                "lesson.progress.solved", done, course.exercises().count()));
    }
}
