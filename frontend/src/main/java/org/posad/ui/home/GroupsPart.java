package org.posad.ui.home;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.posad.accounts.LearnerId;
import org.posad.catalog.Courses;
import org.posad.teaching.Announcements;
import org.posad.teaching.Deadlines;
import org.posad.teaching.Membership;
import org.posad.ui.BrowserTime;
import org.posad.ui.InnerLink;
import org.posad.ui.Paths;
import org.springframework.stereotype.Component;

/** The groups that a learner belongs to: what teachers tell them, and what is due next. */
@Component
class GroupsPart {

    private static final int SHOWN = 3;

    private final Membership membership;
    private final Deadlines deadlines;
    private final Announcements announcements;
    private final Courses courses;

    GroupsPart(Membership membership, Deadlines deadlines, Announcements announcements, Courses courses) {
        this.membership = membership;
        this.deadlines = deadlines;
        this.announcements = announcements;
        this.courses = courses;
    }

    /** Nothing for who belongs to none. */
    Optional<Card> of(LearnerId learner) {
        var groups = membership.of(learner);
        return groups.isEmpty() ? Optional.empty() : Optional.of(new Card(learner, groups));
    }

    /** All of it in one card. */
    class Card extends Composite<Section> {

        private final LearnerId learner;

        Card(LearnerId learner, List<Membership.Group> groups) {
            this.learner = learner;
            getContent().addClassNames("card", "groups");
            show(groups);
        }

        private void show(List<Membership.Group> groups) {
            getContent().removeAll();
            getContent().add(new H2(getTranslation("home.groups")));
            var due = new UnorderedList();
            deadlines.ahead(learner).stream().limit(SHOWN).forEach(ahead -> due.add(line(ahead)));
            announcements.latest(learner).forEach(this::say);
            if (due.getComponentCount() > 0) {
                getContent().add(due);
            }
            groups.forEach(this::group);
        }

        private ListItem line(Deadlines.Ahead ahead) {
            var course = courses.course(ahead.course());
            var section = course.stream()
                    .flatMap(each -> each.sections().stream())
                    .filter(each -> each.slug().equals(ahead.section()))
                    .findFirst()
                    .map(each -> each.title().in(getLocale()))
                    .orElse(ahead.section());
            var until = getTranslation("home.groups.due", BrowserTime.of(this, ahead.dueAt()));
            return new ListItem(new InnerLink(Paths.course(ahead.course()), section), new Paragraph(until));
        }

        private void say(Announcements.Announcement said) {
            var text = new Paragraph(said.text());
            text.addClassName("announcement");
            var from = new Paragraph(said.group() + ", " + BrowserTime.of(this, said.postedAt()));
            from.addClassName("quiet");
            getContent().add(new Div(text, from));
        }

        private void group(Membership.Group group) {
            var leave = new Button(getTranslation("home.groups.leave"), _ -> {
                membership.leave(learner, group.id());
                show(membership.of(learner));
            });
            leave.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            leave.setAriaLabel(getTranslation("home.groups.leave.of", group.name()));
            var line = new Div(
                    new InnerLink(
                            Paths.course(group.course()),
                            getTranslation(
                                    "home.groups.of",
                                    group.name(),
                                    courses.title(group.course()).in(getLocale()))),
                    leave);
            line.addClassName("more");
            getContent().add(line);
        }
    }
}
