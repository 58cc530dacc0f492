package org.posad.ui.lesson;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.posad.accounts.LearnerId;
import org.posad.assessment.VisitorRuns;
import org.posad.catalog.Course;
import org.posad.catalog.Courses;
import org.posad.catalog.Exercise;
import org.posad.catalog.Lesson;
import org.posad.learning.Notes;
import org.posad.learning.Progress;
import org.posad.security.CurrentLearner;
import org.posad.security.WayBack;
import org.posad.ui.Paths;
import org.posad.ui.visitor.Invitation;

/** A lesson in the player. Visitors read the first lessons, and try them. */
@Route("courses/:course/lessons/:lesson")
@AnonymousAllowed
class LessonView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Courses courses;
    private final Progress progress;
    private final Notes notes;
    private final CurrentLearner learner;
    private final Toolbox toolbox;
    private final VisitorRuns visitorRuns;
    private @Nullable Lesson lesson;

    LessonView(
            Courses courses,
            Progress progress,
            Notes notes,
            CurrentLearner learner,
            Toolbox toolbox,
            VisitorRuns visitorRuns) {
        this.courses = courses;
        this.progress = progress;
        this.notes = notes;
        this.learner = learner;
        this.toolbox = toolbox;
        this.visitorRuns = visitorRuns;
        getContent().addClassName("player-frame");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = LessonAddress.of(event).orElseThrow(NotFoundException::new);
        var course = courses.course(address.lesson().course()).orElseThrow(NotFoundException::new);
        var opened = course.lesson(address.lesson()).orElseThrow(NotFoundException::new);
        lesson = opened;
        learner.ifSignedIn()
                .ifPresentOrElse(
                        person -> showLearner(person, course, opened, address.exercise()),
                        () -> showVisitor(course, opened, address.exercise()));
    }

    @Override
    public String getPageTitle() {
        return lesson == null ? "" : lesson.title().in(getLocale());
    }

    private void showLearner(LearnerId person, Course course, Lesson lesson, Optional<String> asked) {
        progress.open(person, lesson.id());
        var live = new LiveProgress(person, course.id(), progress);
        var text = new Div(LessonText.whole(lesson), new NotesPart(person, lesson.id(), notes));
        var work = first(lesson, asked, live).map(first -> {
            var current = new ValueSignal<>(first.id());
            var next = Onward.beside(course, lesson, 1);
            var places = new Workplaces(lesson, next, current, person, toolbox, live);
            return new Exercises(lesson.exercises(), current, live, places::of);
        });
        show(new Player(course, lesson, live, text, work));
    }

    private void showVisitor(Course course, Lesson lesson, Optional<String> asked) {
        if (course.isOpenToVisitors(lesson.id())) {
            var live = LiveProgress.ofVisitor();
            var work = first(lesson, asked, live).map(first -> {
                var current = new ValueSignal<>(first.id());
                return new Exercises(lesson.exercises(), current, live, exercise -> triable(lesson, exercise));
            });
            show(new Player(course, lesson, live, LessonText.whole(lesson), work));
        } else {
            var invitation = new Invitation("visitor.lesson", new WayBack(Paths.lesson(lesson.id())));
            var door = new Div(LessonText.introducing(lesson), invitation);
            show(new Player(course, lesson, LiveProgress.ofVisitor(), door, Optional.empty()));
        }
    }

    private Component triable(Lesson lesson, Exercise exercise) {
        var back = new WayBack(Paths.exercise(lesson.id(), exercise.id()));
        return courses.sheet(exercise.id())
                .<Component>map(sheet -> new VisitorAnswerPlace(exercise, sheet, back))
                .orElseGet(() -> new VisitorWorkplace(exercise, visitorRuns, back));
    }

    private void show(Player player) {
        getContent().removeAll();
        getContent().add(player);
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
