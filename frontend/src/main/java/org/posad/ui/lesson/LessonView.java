package org.posad.ui.lesson;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.local.ValueSignal;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.posad.catalog.Course;
import org.posad.catalog.Courses;
import org.posad.catalog.Exercise;
import org.posad.catalog.Lesson;
import org.posad.learning.Progress;
import org.posad.security.CurrentLearner;

/** The lesson player: contents, text, and beside it the workplace. */
@Route("courses/:course/lessons/:lesson")
@PermitAll
class LessonView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final ValueSignal<Boolean> contentsOpen = new ValueSignal<>(false);
    private final Courses courses;
    private final Progress progress;
    private final CurrentLearner learner;
    private final Toolbox toolbox;
    private @Nullable Lesson lesson;

    LessonView(Courses courses, Progress progress, CurrentLearner learner, Toolbox toolbox) {
        this.courses = courses;
        this.progress = progress;
        this.learner = learner;
        this.toolbox = toolbox;
        getContent().addClassName("player");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = LessonAddress.of(event).orElseThrow(NotFoundException::new);
        var course = courses.course(address.lesson().course()).orElseThrow(NotFoundException::new);
        lesson = course.lesson(address.lesson()).orElseThrow(NotFoundException::new);
        progress.open(learner.id(), lesson.id());
        show(course, lesson, address.exercise());
    }

    @Override
    public String getPageTitle() {
        return lesson == null ? "" : lesson.title().in(getLocale());
    }

    private void show(Course course, Lesson lesson, Optional<String> asked) {
        var live = new LiveProgress(learner.id(), course.id(), progress);
        var contents = new Contents(course, lesson.id(), live);
        contents.bindVisible(contentsOpen);
        var text = new Section(new LessonText(lesson), new Onward(course, lesson));
        text.addClassName("text-side");
        var sides = new Div(text);
        sides.addClassName("player-sides");
        first(lesson, asked, live)
                .ifPresent(exercise -> sides.add(new Divider(), work(course, lesson, exercise, live)));
        var middle = new Div(contents, sides);
        middle.addClassName("player-middle");
        getContent().removeAll();
        getContent().add(new PlayerBar(course, live, contentsOpen), middle);
    }

    private Component work(Course course, Lesson lesson, Exercise first, LiveProgress live) {
        var side = new Section(
                new Exercises(lesson, Onward.beside(course, lesson, 1), first, learner.id(), toolbox, live));
        side.addClassName("work-side");
        side.setAriaLabel(getTranslation("lesson.workplace"));
        return side;
    }

    /** The exercise that the address names, else the first that is not solved yet. */
    private static Optional<Exercise> first(Lesson lesson, Optional<String> asked, LiveProgress live) {
        var exercises = lesson.exercises();
        return exercises.stream()
                .filter(exercise -> asked.filter(exercise.id().slug()::equals).isPresent())
                .findFirst()
                .or(() -> exercises.stream()
                        .filter(exercise -> !live.solved(exercise.id()).peek())
                        .findFirst())
                .or(() -> exercises.stream().findFirst());
    }
}
