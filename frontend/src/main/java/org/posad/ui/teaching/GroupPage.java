package org.posad.ui.teaching;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.posad.accounts.LearnerId;
import org.posad.catalog.Course;
import org.posad.catalog.Courses;
import org.posad.security.CurrentLearner;
import org.posad.teaching.Cohort;
import org.posad.teaching.CohortId;
import org.posad.teaching.Cohorts;
import org.posad.ui.SubjectPage;

/** A page about one group; not found for who does not teach it. */
@StyleSheet("styles/teaching.css")
abstract class GroupPage extends SubjectPage<Cohort> implements BeforeEnterObserver {

    static final String GROUP = "group";

    private final Cohorts cohorts;
    private final Courses courses;
    private final CurrentLearner learner;

    GroupPage(Cohorts cohorts, Courses courses, CurrentLearner learner) {
        super("page");
        this.cohorts = cohorts;
        this.courses = courses;
        this.learner = learner;
    }

    /** The page's own content, below the group's name. */
    abstract void fill(Div content, Taught taught);

    /** A group with its teacher, and its course where that is still published. */
    record Taught(LearnerId teacher, Cohort group, Course course) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get(GROUP)
                .flatMap(CohortId::parse)
                .flatMap(id -> cohorts.taughtBy(learner.id(), id))
                .orElseThrow(NotFoundException::new));
    }

    @Override
    protected String title(Cohort group) {
        return group.name();
    }

    /** As it is now. */
    final void refresh(Cohort group) {
        show(cohorts.taughtBy(learner.id(), group.id()).orElse(group));
    }

    @Override
    protected final void fill(Div content, Cohort group) {
        var course = courses.course(group.course());
        var lead = new Paragraph(
                course.map(each -> each.title().in(getLocale())).orElse(getTranslation("teaching.course.gone")));
        lead.addClassName("lead");
        content.add(new H1(group.name()), lead, pages(group));
        course.ifPresent(each -> fill(content, new Taught(learner.id(), group, each)));
    }

    /** A member's page belongs to the grades; the other pages' addresses begin like theirs, too. */
    private static boolean isOf(String path, String grades) {
        return path.equals(grades) || path.startsWith(grades + "/" + MemberView.MEMBERS);
    }

    private Nav pages(Cohort shown) {
        var parameter = new RouteParameters(GROUP, shown.id().toString());
        var grades = new RouterLink(getTranslation("teaching.grades"), GradebookView.class, parameter);
        grades.setHighlightCondition((link, event) -> isOf(event.getLocation().getPath(), link.getHref()));
        var nav = new Nav(
                grades,
                new RouterLink(getTranslation("teaching.plan"), PlanView.class, parameter),
                new RouterLink(getTranslation("teaching.insight"), InsightView.class, parameter));
        nav.addClassName("group-pages");
        nav.setAriaLabel(getTranslation("teaching.pages"));
        return nav;
    }
}
