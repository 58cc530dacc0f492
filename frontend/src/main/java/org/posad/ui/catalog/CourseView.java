package org.posad.ui.catalog;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.posad.catalog.Course;
import org.posad.catalog.CourseId;
import org.posad.catalog.Courses;
import org.posad.catalog.Lesson;
import org.posad.catalog.LessonId;
import org.posad.learning.CourseProgress;
import org.posad.learning.Progress;
import org.posad.security.CurrentLearner;
import org.posad.ui.InnerLink;
import org.posad.ui.Paths;
import org.posad.ui.SubjectPage;

/** A course: what it is about, what one will be able to do, its lessons, and how far one has come. */
@Route("courses")
@AnonymousAllowed
class CourseView extends SubjectPage<Course> implements HasUrlParameter<String> {

    private final Courses courses;
    private final Progress progress;
    private final CurrentLearner learner;

    CourseView(Courses courses, Progress progress, CurrentLearner learner) {
        super("page");
        this.courses = courses;
        this.progress = progress;
        this.learner = learner;
    }

    @Override
    public void setParameter(BeforeEvent event, String slug) {
        show(courseOf(slug).orElseThrow(NotFoundException::new));
    }

    @Override
    protected String title(Course course) {
        return course.title().in(getLocale());
    }

    private Optional<Course> courseOf(String slug) {
        try {
            return courses.course(new CourseId(slug));
        } catch (IllegalArgumentException _) {
            return Optional.empty(); // whatever was typed there
        }
    }

    @Override
    protected void fill(Div content, Course course) {
        var mine = learner.ifSignedIn().flatMap(person -> progress.of(person, course.id()));
        var lead = new Paragraph(course.summary().summary().in(getLocale()));
        lead.addClassName("lead");
        var aside = new Section(start(course, mine), new Promise(course, getLocale()));
        var columns = new Div(new Syllabus(course, mine, getLocale()), aside);
        columns.addClassName("columns");
        content.add(new H1(course.title().in(getLocale())), lead, CourseFacts.of(this, course.summary()), columns);
    }

    private Component start(Course course, Optional<CourseProgress> mine) {
        var begun = mine.filter(progress -> !progress.solved().isEmpty());
        var where = mine.flatMap(CourseProgress::continueAt).or(() -> first(course));
        var link = new InnerLink(
                where.map(Paths::lesson).orElse(""),
                getTranslation(begun.isPresent() ? "course.continue" : "course.start"));
        link.addClassName("button-link");
        return link;
    }

    private static Optional<LessonId> first(Course course) {
        return course.lessons().map(Lesson::id).findFirst();
    }
}
