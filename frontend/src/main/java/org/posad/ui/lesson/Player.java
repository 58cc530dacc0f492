package org.posad.ui.lesson;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Optional;
import org.posad.catalog.Course;
import org.posad.catalog.Lesson;

/** Contents, text, and beside it the workplace; one under the other on a phone. */
class Player extends Composite<Div> implements LocaleChangeObserver {

    private final ValueSignal<Boolean> contentsOpen = new ValueSignal<>(false);
    private final Section workSide = new Section();

    /** @param work none for a lesson without exercises */
    Player(Course course, Lesson lesson, LiveProgress live, Component text, Optional<Exercises> work) {
        var contents = new Contents(course, lesson.id(), live);
        contents.bindVisible(contentsOpen);
        var textSide = new Section(text, new Onward(course, lesson));
        textSide.addClassName("text-side");
        workSide.addClassName("work-side");
        var sides = new Div(textSide);
        sides.addClassName("player-sides");
        work.ifPresent(exercises -> {
            workSide.add(exercises);
            sides.add(new Divider(), workSide);
        });
        var middle = new Div(contents, sides);
        middle.addClassName("player-middle");
        getContent().addClassName("player");
        getContent().add(new PlayerBar(course, live, contentsOpen), middle);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        workSide.setAriaLabel(getTranslation("lesson.workplace"));
    }
}
