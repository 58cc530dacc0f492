package org.posad.ui.teaching;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.posad.assessment.MistakeGroups;
import org.posad.catalog.Courses;
import org.posad.security.CurrentLearner;
import org.posad.teaching.Cohorts;
import org.posad.teaching.Insight;
import org.posad.ui.BrowserTime;

/** Who may need a call, where a group gets stuck, and mistakes that wait for a word. */
@Route("teaching/:group/insight")
@RolesAllowed("INSTRUCTOR")
class InsightView extends GroupPage {

    private final Insight insight;
    private final MistakeGroups mistakes;

    InsightView(Cohorts cohorts, Courses courses, CurrentLearner learner, Insight insight, MistakeGroups mistakes) {
        super(cohorts, courses, learner);
        this.insight = insight;
        this.mistakes = mistakes;
    }

    @Override
    void fill(Div content, Taught taught) {
        content.add(new H2(getTranslation("teaching.quiet")));
        var quiet = insight.quiet(taught.teacher(), taught.group());
        if (quiet.isEmpty()) {
            content.add(new Paragraph(getTranslation("teaching.quiet.nobody", Insight.QUIET.toDays())));
        } else {
            content.add(silent(quiet));
        }
        content.add(
                new MistakesPart(taught, mistakes),
                new H2(getTranslation("teaching.difficulty")),
                new Paragraph(getTranslation("teaching.difficulty.text")),
                DifficultyTable.of(taught, insight.difficulties(taught.teacher(), taught.group()), this, getLocale()));
    }

    private DataTable silent(List<Insight.Quiet> quiet) {
        var table = new DataTable(
                getTranslation("teaching.quiet.text", Insight.QUIET.toDays()),
                List.of(getTranslation("teaching.grades.name"), getTranslation("teaching.quiet.since")));
        quiet.forEach(member -> table.row(
                member.name(),
                getTranslation(
                        member.hasBegun() ? "teaching.quiet.last" : "teaching.quiet.never",
                        BrowserTime.of(this, member.since()))));
        return table;
    }
}
