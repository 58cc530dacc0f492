package org.posad.ui.teaching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.posad.accounts.LearnerId;
import org.posad.catalog.Courses;
import org.posad.security.CurrentLearner;
import org.posad.teaching.Cohorts;
import org.posad.teaching.Deadlines;
import org.posad.teaching.MemberWork;
import org.posad.teaching.Members;
import org.posad.ui.Paths;

/** One member: every exercise, own dates, and the way out of the group. */
@Route("teaching/:group/" + MemberView.MEMBERS + "/:member")
@RolesAllowed("INSTRUCTOR")
class MemberView extends GroupPage {

    static final String MEMBERS = "members";
    private static final String MEMBER = "member";

    private final Members members;
    private final Deadlines deadlines;
    private Optional<LearnerId> asked = Optional.empty();

    MemberView(Cohorts cohorts, Courses courses, CurrentLearner learner, Members members, Deadlines deadlines) {
        super(cohorts, courses, learner);
        this.members = members;
        this.deadlines = deadlines;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        asked = event.getRouteParameters().get(MEMBER).flatMap(MemberView::person);
        super.beforeEnter(event);
    }

    @Override
    void fill(Div content, Taught taught) {
        var work = asked.flatMap(member -> members.work(taught.teacher(), taught.group(), member))
                .orElseThrow(NotFoundException::new);
        var member = work.member();
        var dates = deadlines.extensions(taught.teacher(), taught.group().id(), member);
        content.add(
                new H2(work.name()),
                WorkTable.of(taught, work, this, getLocale()),
                new H3(getTranslation("teaching.extension")),
                new Paragraph(getTranslation("teaching.extension.text")),
                new SectionDates(taught.course(), dates, (section, due) -> keep(taught, member, section, due)),
                dismissal(taught, work));
    }

    private void keep(Taught taught, LearnerId member, String section, Optional<Instant> due) {
        var group = taught.group().id();
        due.ifPresentOrElse(
                moment -> deadlines.extend(taught.teacher(), group, member, section, moment),
                () -> deadlines.retract(taught.teacher(), group, member, section));
    }

    private static Optional<LearnerId> person(String typed) {
        try {
            return Optional.of(new LearnerId(UUID.fromString(typed)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Button dismissal(Taught taught, MemberWork work) {
        var button = new Button(getTranslation("teaching.dismiss", work.name()), _ -> {
            members.dismiss(taught.teacher(), taught.group().id(), work.member());
            getUI().ifPresent(ui -> ui.navigate(Paths.group(taught.group().id())));
        });
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        return button;
    }
}
