package org.posad.ui.teaching;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.posad.catalog.Courses;
import org.posad.security.CurrentLearner;
import org.posad.teaching.Announcements;
import org.posad.teaching.Cohorts;
import org.posad.teaching.Deadlines;
import org.posad.teaching.Invitations;
import org.springframework.beans.factory.annotation.Value;

/** Who is invited, until when sections are to be solved, and what the group is told. */
@Route("teaching/:group/plan")
@RolesAllowed("INSTRUCTOR")
class PlanView extends GroupPage {

    private final Cohorts cohorts;
    private final Invitations invitations;
    private final Deadlines deadlines;
    private final Announcements announcements;
    private final String site;

    PlanView(
            Cohorts cohorts,
            Courses courses,
            CurrentLearner learner,
            Invitations invitations,
            Deadlines deadlines,
            Announcements announcements,
            @Value("${posad.public-url}") String site) {
        super(cohorts, courses, learner);
        this.cohorts = cohorts;
        this.invitations = invitations;
        this.deadlines = deadlines;
        this.announcements = announcements;
        this.site = site;
    }

    @Override
    void fill(Div content, Taught taught) {
        content.add(
                new InvitationPart(taught, invitations, site, () -> {
                    cohorts.renewInvitation(taught.teacher(), taught.group().id());
                    refresh(taught.group());
                }),
                new DeadlinePart(taught, deadlines),
                new AnnouncementPart(taught, announcements));
    }
}
