package org.posad.ui.lesson;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.signals.Signal;
import java.util.Optional;
import org.posad.catalog.Lesson;
import org.posad.learning.CourseProgress;
import org.posad.ui.InnerLink;
import org.posad.ui.Paths;

/** A word of thanks to whoever has solved an exercise, and where to go from here. */
class Thanks extends Composite<Div> {

    /**
     * @param exercise goes to the next exercise of the lesson, if there is one
     * @param lesson the next one of the course, if there is one
     */
    record Next(Optional<SerializableRunnable> exercise, Optional<Lesson> lesson) {}

    private final Next next;

    Thanks(Next next, Signal<Optional<CourseProgress>> progress) {
        this.next = next;
        getContent().addClassName("thanks");
        Signal.effect(this, () -> {
            UI.getCurrentOrThrow().localeSignal().get();
            show(progress.get().filter(CourseProgress::completed).isPresent());
        });
    }

    private void show(boolean courseCompleted) {
        getContent().removeAll();
        if (courseCompleted) {
            getContent()
                    .add(
                            new Paragraph(getTranslation("lesson.thanks.completed")),
                            link(Paths.MY_COURSES, getTranslation("lesson.thanks.certificate")));
        }
        onward().ifPresent(getContent()::add);
    }

    private Optional<Component> onward() {
        return next.exercise()
                .<Component>map(this::button)
                .or(() -> next.lesson()
                        .map(lesson -> link(
                                Paths.lesson(lesson.id()),
                                getTranslation(
                                        "lesson.thanks.lesson", lesson.title().in(getLocale())))));
    }

    private Button button(SerializableRunnable goOn) {
        var button = new Button(getTranslation("lesson.thanks.exercise"), _ -> goOn.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static Component link(String href, String text) {
        var link = new InnerLink(href, text);
        link.addClassName("button-link");
        return link;
    }
}
