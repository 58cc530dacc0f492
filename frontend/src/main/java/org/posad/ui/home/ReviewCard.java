package org.posad.ui.home;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.posad.accounts.LearnerId;
import org.posad.catalog.Courses;
import org.posad.catalog.ExerciseId;
import org.posad.catalog.Lesson;
import org.posad.learning.FadingSkill;
import org.posad.learning.Reviews;
import org.posad.ui.Paths;

/** Skills that are about to fade, each with a program to write that needs it. */
class ReviewCard extends Composite<Section> {

    private final Reviews reviews;
    private final Courses courses;
    private final LearnerId learner;

    ReviewCard(List<FadingSkill> fading, Reviews reviews, Courses courses, LearnerId learner) {
        this.reviews = reviews;
        this.courses = courses;
        this.learner = learner;
        var list = new UnorderedList();
        list.addClassName("skills");
        fading.forEach(skill -> list.add(line(skill)));
        getContent().addClassNames("card", "week");
        getContent()
                .add(new H2(getTranslation("home.review")), new Paragraph(getTranslation("home.review.text")), list);
    }

    private ListItem line(FadingSkill skill) {
        var title = skill.title().in(getLocale());
        var practise = new Button(getTranslation("home.review.practise"), _ -> practise(skill));
        practise.setAriaLabel(getTranslation("home.review.practise") + ": " + title);
        practise.addThemeVariants(ButtonVariant.SMALL);
        return new ListItem(new Span(title + " · " + skill.courseTitle().in(getLocale())), practise);
    }

    private void practise(FadingSkill skill) {
        reviews.begin(learner, skill.course(), skill.skill())
                .flatMap(exercise -> lessonWith(exercise).map(lesson -> Paths.exercise(lesson.id(), exercise)))
                .ifPresent(path -> UI.getCurrentOrThrow().getPage().setLocation("/" + path));
    }

    private Optional<Lesson> lessonWith(ExerciseId exercise) {
        return courses.course(exercise.course())
                .flatMap(course -> course.lessons()
                        .filter(lesson -> lesson.exercises().stream()
                                .anyMatch(each -> each.id().equals(exercise)))
                        .findFirst());
    }
}
