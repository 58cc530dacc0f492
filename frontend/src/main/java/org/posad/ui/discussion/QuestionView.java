package org.posad.ui.discussion;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.posad.discussion.Conversation;
import org.posad.discussion.QuestionId;
import org.posad.security.CurrentLearner;
import org.posad.ui.InnerLink;

/** One question, for those who may read it; not found for anybody else. */
@Route("questions/:question")
@PermitAll
@StyleSheet("styles/discussion.css")
class QuestionView extends Composite<Div> implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final Forum forum;
    private final CurrentLearner learner;
    private final H1 title = new H1();
    private final Paragraph way = new Paragraph();
    private @Nullable ExercisePlace place;

    QuestionView(Forum forum, CurrentLearner learner) {
        this.forum = forum;
        this.learner = learner;
        getContent().addClassNames("page", "question-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var reader = learner.id();
        var id = event.getRouteParameters().get("question").flatMap(QuestionId::parse);
        var question = id.flatMap(each -> forum.questions().conversation(reader, each))
                .map(Conversation::question)
                .orElseThrow(NotFoundException::new);
        place = new ExercisePlace(question.exercise(), forum.courses());
        getContent().removeAll();
        getContent().add(title, way, new ConversationPart(question.id(), reader, forum));
        say(place);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Optional.ofNullable(place).ifPresent(this::say);
    }

    @Override
    public String getPageTitle() {
        return place == null ? "" : getTranslation("questions.about", place.title(getLocale()));
    }

    private void say(ExercisePlace exercise) {
        title.setText(getTranslation("questions.about", exercise.title(getLocale())));
        way.removeAll();
        exercise.path().ifPresent(path -> way.add(new InnerLink(path, getTranslation("questions.exercise"))));
    }
}
