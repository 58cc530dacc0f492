package org.posad.ui.discussion;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.posad.discussion.Question;
import org.posad.security.CurrentLearner;
import org.posad.ui.InnerLink;
import org.posad.ui.Paths;

/** What students ask, for instructors: who waits for an answer comes first. */
@Route(Paths.QUESTIONS)
@RolesAllowed("INSTRUCTOR")
@StyleSheet("styles/discussion.css")
public class QuestionQueueView extends Composite<Div> implements LocaleChangeObserver, HasDynamicTitle {

    private final Forum forum;
    private final CurrentLearner learner;

    QuestionQueueView(Forum forum, CurrentLearner learner) {
        this.forum = forum;
        this.learner = learner;
        getContent().addClassName("page");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var queue = forum.moderation().queue(learner.id());
        getContent().removeAll();
        getContent().add(new H1(getPageTitle()));
        show("questions.waiting", queue.stream().filter(this::isWaiting).toList());
        show("questions.others", queue.stream().filter(each -> !isWaiting(each)).toList());
        if (queue.isEmpty()) {
            var empty = new Div(new Paragraph(getTranslation("questions.queue.empty")));
            empty.addClassName("empty");
            getContent().add(empty);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("questions.title");
    }

    private boolean isWaiting(Question question) {
        return question.answers() == 0 && question.hidden().isEmpty();
    }

    private void show(String title, List<Question> questions) {
        if (!questions.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("question-queue");
            questions.forEach(question -> list.add(line(question)));
            getContent().add(new H2(getTranslation(title)), list);
        }
    }

    private ListItem line(Question question) {
        var place = new ExercisePlace(question.exercise(), forum.courses());
        var about =
                new Paragraph(getTranslation("questions.place", place.course(getLocale()), place.title(getLocale())));
        about.addClassName("quiet");
        return new ListItem(new InnerLink(Paths.question(question.id()), new QuestionLine(question)), about);
    }
}
