package org.posad.ui.teaching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.posad.catalog.Courses;
import org.posad.security.CurrentLearner;
import org.posad.teaching.Membership;
import org.posad.teaching.Membership.Group;
import org.posad.ui.Paths;
import org.posad.ui.SubjectPage;

/** Where an invitation leads. One joins by one's own click, and knows before what teachers will see. */
@Route("join")
@PermitAll
class JoinView extends SubjectPage<String> implements HasUrlParameter<String> {

    private final Membership membership;
    private final Courses courses;
    private final CurrentLearner learner;

    JoinView(Membership membership, Courses courses, CurrentLearner learner) {
        super("page");
        this.membership = membership;
        this.courses = courses;
        this.learner = learner;
    }

    @Override
    public void setParameter(BeforeEvent event, String invitation) {
        show(invitation);
    }

    @Override
    protected String title(String invitation) {
        return getTranslation("join.title");
    }

    @Override
    protected void fill(Div content, String invitation) {
        membership
                .invitedBy(invitation)
                .ifPresentOrElse(group -> ask(content, invitation, group), () -> unknown(content));
    }

    private void ask(Div content, String invitation, Group group) {
        var join = new Button(getTranslation("join.yes"), _ -> join(invitation));
        join.addThemeVariants(ButtonVariant.PRIMARY);
        content.add(
                new H1(getTranslation("join.asked", group.name())),
                new Paragraph(getTranslation(
                        "join.course", courses.title(group.course()).in(getLocale()))),
                new Paragraph(getTranslation("join.seen")),
                join);
    }

    private void unknown(Div content) {
        content.add(new H1(getPageTitle()), new Paragraph(getTranslation("join.unknown")));
    }

    private void join(String invitation) {
        membership
                .join(learner.id(), invitation)
                .ifPresentOrElse(
                        group -> getUI().ifPresent(ui -> ui.navigate(Paths.course(group.course()))),
                        () -> show(invitation));
    }
}
