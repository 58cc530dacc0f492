package org.posad.ui.teaching;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.jspecify.annotations.Nullable;
import org.posad.accounts.LearnerId;
import org.posad.catalog.Course;
import org.posad.catalog.Courses;
import org.posad.security.CurrentLearner;
import org.posad.teaching.Cohort;
import org.posad.teaching.CohortId;
import org.posad.teaching.Cohorts;

/** A page about one group; not found for who does not teach it. */
@StyleSheet("styles/teaching.css")
abstract class GroupPage extends Composite<Div> implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    static final String GROUP = "group";

    private final Cohorts cohorts;
    private final Courses courses;
    private final CurrentLearner learner;
    private @Nullable Cohort group;

    GroupPage(Cohorts cohorts, Courses courses, CurrentLearner learner) {
        this.cohorts = cohorts;
        this.courses = courses;
        this.learner = learner;
        getContent().addClassName("page");
    }

    /** The page's own content, below the group's name. */
    abstract void fill(Div content, Taught taught);

    /** A group with its teacher, and its course where that is still published. */
    record Taught(LearnerId teacher, Cohort group, Course course) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        group = event.getRouteParameters()
                .get(GROUP)
                .flatMap(CohortId::parse)
                .flatMap(id -> cohorts.taughtBy(learner.id(), id))
                .orElseThrow(NotFoundException::new);
        show(group);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (group != null) {
            show(group);
        }
    }

    @Override
    public String getPageTitle() {
        return group == null ? "" : group.name();
    }

    /** As it is now. */
    final void refresh() {
        if (group != null) {
            group = cohorts.taughtBy(learner.id(), group.id()).orElse(group);
            show(group);
        }
    }

    private void show(Cohort shown) {
        getContent().removeAll();
        var course = courses.course(shown.course());
        var lead = new Paragraph(
                course.map(each -> each.title().in(getLocale())).orElse(getTranslation("teaching.course.gone")));
        lead.addClassName("lead");
        getContent().add(new H1(shown.name()), lead, pages(shown));
        course.ifPresent(each -> fill(getContent(), new Taught(learner.id(), shown, each)));
    }

    private Nav pages(Cohort shown) {
        var parameter = new RouteParameters(GROUP, shown.id().toString());
        var nav = new Nav(
                new RouterLink(getTranslation("teaching.grades"), GradebookView.class, parameter),
                new RouterLink(getTranslation("teaching.plan"), PlanView.class, parameter),
                new RouterLink(getTranslation("teaching.insight"), InsightView.class, parameter));
        nav.addClassName("group-pages");
        nav.setAriaLabel(getTranslation("teaching.pages"));
        return nav;
    }
}
