package org.posad.ui.teaching;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.posad.catalog.Course;
import org.posad.catalog.Courses;
import org.posad.security.CurrentLearner;
import org.posad.teaching.Membership;
import org.posad.teaching.Membership.Group;
import org.posad.ui.Paths;

/** Where an invitation leads. One joins by one's own click, and knows before what teachers will see. */
@Route("join")
@PermitAll
class JoinView extends Composite<Div> implements HasUrlParameter<String>, LocaleChangeObserver, HasDynamicTitle {

    private final Membership membership;
    private final Courses courses;
    private final CurrentLearner learner;
    private String invitation = "";

    JoinView(Membership membership, Courses courses, CurrentLearner learner) {
        this.membership = membership;
        this.courses = courses;
        this.learner = learner;
        getContent().addClassName("page");
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        invitation = parameter;
        show();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("join.title");
    }

    private void show() {
        getContent().removeAll();
        membership.invitedBy(invitation).ifPresentOrElse(this::ask, this::unknown);
    }

    private void ask(Group group) {
        var join = new Button(getTranslation("join.yes"), _ -> join());
        join.addThemeVariants(ButtonVariant.PRIMARY);
        var course = courses.course(group.course()).map(Course::title);
        getContent()
                .add(
                        new H1(getTranslation("join.asked", group.name())),
                        new Paragraph(getTranslation(
                                "join.course",
                                course.map(title -> title.in(getLocale()))
                                        .orElse(group.course().slug()))),
                        new Paragraph(getTranslation("join.seen")),
                        join);
    }

    private void unknown() {
        getContent().add(new H1(getPageTitle()), new Paragraph(getTranslation("join.unknown")));
    }

    private void join() {
        membership
                .join(learner.id(), invitation)
                .ifPresentOrElse(
                        group -> getUI().ifPresent(ui -> ui.navigate(Paths.course(group.course()))), this::show);
    }
}
