package org.posad.ui.teaching;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.posad.catalog.CourseSummary;
import org.posad.catalog.Courses;
import org.posad.security.CurrentLearner;
import org.posad.teaching.Cohort;
import org.posad.teaching.CohortName;
import org.posad.teaching.Cohorts;
import org.posad.ui.Choice;
import org.posad.ui.InnerLink;
import org.posad.ui.Paths;
import org.posad.ui.Plural;

/** The groups that an instructor teaches, and how to open another. */
@Route("teaching")
@RolesAllowed("INSTRUCTOR")
public class TeachingView extends Composite<Div> implements LocaleChangeObserver, HasDynamicTitle {

    private final Cohorts cohorts;
    private final Courses courses;
    private final CurrentLearner learner;

    TeachingView(Cohorts cohorts, Courses courses, CurrentLearner learner) {
        this.cohorts = cohorts;
        this.courses = courses;
        this.learner = learner;
        getContent().addClassName("page");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var published = courses.published();
        getContent().removeAll();
        getContent().add(new H1(getPageTitle()), groups(cohorts.taughtBy(learner.id())));
        if (!published.isEmpty()) {
            getContent().add(new H2(getTranslation("teaching.open.title")), form(published));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("teaching.title");
    }

    private Div groups(List<Cohort> groups) {
        if (groups.isEmpty()) {
            var empty = new Div(new Paragraph(getTranslation("teaching.empty")));
            empty.addClassName("empty");
            return empty;
        }
        var cards = new UnorderedList();
        cards.addClassName("cards");
        groups.forEach(group -> cards.add(card(group)));
        return new Div(cards);
    }

    private ListItem card(Cohort group) {
        var card = new ListItem(
                new H2(new InnerLink(Paths.group(group.id()), group.name())),
                new Paragraph(courses.title(group.course()).in(getLocale())),
                new Paragraph(Plural.of(this, "teaching.members", group.members())));
        card.addClassName("card");
        return card;
    }

    private Div form(List<CourseSummary> published) {
        var course = new Choice<>(published);
        course.say(getTranslation("awards.course"), summary -> summary.title().in(getLocale()));
        var name = new TextField(getTranslation("teaching.name"));
        name.setHelperText(getTranslation("teaching.name.help"));
        name.setWidthFull();
        name.setMaxLength(CohortName.LONGEST);
        name.setErrorMessage(getTranslation("teaching.name.wrong"));
        var submit = new Button(getTranslation("teaching.open"), _ -> open(course.chosen(), name));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(course, name, submit);
        form.addClassName("question");
        return form;
    }

    private void open(CourseSummary course, TextField name) {
        var typed = CohortName.parse(name.getValue());
        name.setInvalid(typed.isEmpty());
        typed.flatMap(called -> cohorts.open(learner.id(), course.id(), called))
                .ifPresent(id -> getUI().ifPresent(ui -> ui.navigate(Paths.groupPlan(id))));
    }
}
